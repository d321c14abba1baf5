namespace Chancery.Language.Data;

/// <summary>Where an abbreviation stands, which tells whether a sentence can end with it.</summary>
internal enum AbbreviationPlace
{
    /// <summary>Before a name or a word; a sentence never ends with it.</summary>
    BeforeName,

    /// <summary>Before a number; elsewhere the full stop is one.</summary>
    BeforeNumber,

    /// <summary>After a list: where the sentence ends too, the full stop is the sentence's.</summary>
    AfterList,

    /// <summary>At the end of a name, where a capital begins another sentence.</summary>
    AfterName,

    /// <summary>Anywhere, so also at a sentence's end.</summary>
    Anywhere,
}
