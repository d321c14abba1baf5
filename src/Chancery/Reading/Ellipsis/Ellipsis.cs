namespace Chancery.Reading.Ellipsis;

/// <summary>How a text stands for a noun that it does not repeat.</summary>
internal enum Ellipsis
{
    /// <summary>It does not.</summary>
    None,
    /// <summary>"one in Mali", "another with Togo".</summary>
    Word,
    /// <summary>"has 13 in Africa".</summary>
    Number,
    /// <summary>"it was signed".</summary>
    Pronoun,
    /// <summary>"cut ties and restored them".</summary>
    Object,
    /// <summary>"a similar paper".</summary>
    Alike,
}
