using Chancery.Frames;
using Chancery.Time;

namespace Chancery.Reading;

/// <summary>Terms over which something is spread: "will give $5 million over the next decade" names no time at which it is to be.</summary>
internal static class LongTerms
{
    // What is to be within two years may well be told by that.
    private const int ShortestInDays = 730;

    /// <summary>Whether the date is such a term.</summary>
    public static bool Is(SentenceView view, DateMention date) =>
        date.First > 0 && view.Lemma(date.First - 1) is "over" or "throughout"
        && date.Date is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber > ShortestInDays;
}
