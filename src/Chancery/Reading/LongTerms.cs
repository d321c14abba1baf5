using Chancery.Frames;
using Chancery.Time;

namespace Chancery.Reading;

/// <summary>Terms over which something is spread: "will give $5 million over the next decade" names no time at which it is to be.</summary>
internal static class LongTerms
{
    // What is to be within two years may well be told by that.
    private const int ShortestInDays = 730;

    /// <summary>Whether the date is such a term, by the preposition before it.</summary>
    public static bool Is(SentenceView view, DateMention date, Frames.PhraseTable spreading) =>
        date.First > 0 && spreading.Phrases.Contains(view.Lemma(date.First - 1))
        && date.Date is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber > ShortestInDays;
}
