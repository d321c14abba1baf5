using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Dates of which the words behind them tell the days: "thirty days later, on May 30", "this week (March 10–12)".</summary>
internal static class SpelledOutDates
{
    // A comma, a preposition and the date itself.
    private const int LongestJoint = 3;

    /// <summary>Whether <paramref name="days"/> tells what <paramref name="date"/> before it leaves to be reckoned.</summary>
    public static bool Tells(SentenceView view, DateMention date, DateMention days) =>
        IsAwaited(date, days) || IsInBrackets(view, date, days);

    private static bool IsAwaited(DateMention waiting, DateMention date) =>
        waiting.Date is null && date.Date is not null && date.First - waiting.Last is > 0 and <= LongestJoint;

    private static bool IsInBrackets(SentenceView view, DateMention span, DateMention days) =>
        days.First == span.Last + 2 && view[days.First - 1].Form == "("
        && span.Date is { Earliest: { } first, Latest: { } last } && days.Date is { Earliest: { } from, Latest: { } until } && first <= from && until <= last;
}
