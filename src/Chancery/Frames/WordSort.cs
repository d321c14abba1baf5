namespace Chancery.Frames;

/// <summary>The sorts of word that evoke frames.</summary>
internal enum WordSort
{
    /// <summary>A verb.</summary>
    Verb,
    /// <summary>A noun.</summary>
    Noun,
    /// <summary>An adjective or a participle used as one.</summary>
    Adjective,
    /// <summary>Any word.</summary>
    Any,
}
