namespace Chancery.Language.Network;

/// <summary>Counts how the longer words of a sentence open.</summary>
internal struct TitleCounts
{
    private const int FewestWords = 4;

    private int words;
    private int capitals;

    /// <summary>Whether more than three quarters open with a capital: then capitals say little.</summary>
    internal readonly bool IsTitled => words >= FewestWords && capitals * 4 > words * 3;

    /// <summary>Counts a word.</summary>
    internal void Add(WordOpening opening)
    {
        if (opening == WordOpening.SaysNothing) return;
        words++;
        if (opening == WordOpening.Capital) capitals++;
    }
}
