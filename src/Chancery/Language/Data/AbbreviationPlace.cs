namespace Chancery.Language.Data;

/// <summary>Where an abbreviation stands, which tells whether a sentence can end with it.</summary>
internal enum AbbreviationPlace
{
    /// <summary>Before a name or a word; a sentence never ends with it.</summary>
    BeforeName,

    /// <summary>Before a number; elsewhere the full stop is one.</summary>
    BeforeNumber,

    /// <summary>Anywhere, so also at a sentence's end.</summary>
    Anywhere,
}
