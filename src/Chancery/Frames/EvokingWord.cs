namespace Chancery.Frames;

/// <summary>A word that evokes a pattern, and what most often shows that the pattern does not fit.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Pattern">Its pattern.</param>
/// <param name="Words">The word, or all words of the phrase.</param>
internal readonly record struct EvokingWord(Frame Frame, FramePattern Pattern, string[] Words)
{
    /// <summary>The sort of word that it must be.</summary>
    public WordSort Sort { get; } = Pattern.Sort;

    /// <summary>The place where the first condition looks for words, or -1.</summary>
    public int Place { get; } = Pattern.Conditions is [{ Negated: false } first, ..] ? first.Place : -1;

    /// <summary>The number of the words that it looks for there.</summary>
    public int Set { get; } = Pattern.Conditions is [var first, ..] ? first.Set.Index : 0;
}
