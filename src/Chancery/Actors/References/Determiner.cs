namespace Chancery.Actors.References;

/// <summary>What the word before a noun says of whether the reader knows whom it means.</summary>
internal enum Determiner
{
    None,
    /// <summary>One that says nothing of it: all, his.</summary>
    Other,
    Article,
    /// <summary>This, that, those.</summary>
    Pointing,
    /// <summary>These: those listed last.</summary>
    Listing,
    /// <summary>Somebody new, or nobody: a, any, no.</summary>
    Indefinite,
    /// <summary>The two.</summary>
    Both,
}
