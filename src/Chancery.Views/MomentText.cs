using System.Globalization;
using Chancery.Record;

namespace Chancery.Views;

/// <summary>Reads a moment of record time that a person types.</summary>
internal static class MomentText
{
    // What is typed is as precise as what other answers show: the whole of the minute or second counts, as of a day.
    private static readonly (string Format, TimeSpan Unit)[] s_formats =
    [
        ("yyyy-MM-dd'T'HH:mmK", TimeSpan.FromMinutes(1)),
        ("yyyy-MM-dd'T'HH:mm:ssK", TimeSpan.FromSeconds(1)),
        ("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", TimeSpan.FromTicks(1)),
    ];

    /// <summary>The first and the last moment that are meant; null when the text is no time.</summary>
    public static (DateTimeOffset Start, DateTimeOffset Last)? Parse(string text)
    {
        var date = new EdtfDate(text);
        if (!date.IsInterval && DateRange.Of(date) is { } days)
            return (new(days.Earliest, default, TimeSpan.Zero), Last(new(days.Latest, default, TimeSpan.Zero), TimeSpan.FromDays(1)));
        foreach (var (format, unit) in s_formats)
        {
            if (DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
                return (moment.ToUniversalTime(), Last(moment.ToUniversalTime(), unit));
        }

        return null;
    }

    /// <summary>What is wrong with a text that is no time, and what would be right.</summary>
    public static string Refusal(string text) =>
        $"\"{text}\" is no date or time; write 2026-06-14, 2026-06-14T09:30 (UTC) or 2026-06-14T09:30+03:00.";

    // A unit that would reach beyond the last day of the calendar ends with it.
    private static DateTimeOffset Last(DateTimeOffset start, TimeSpan unit) =>
        DateTimeOffset.MaxValue - start < unit ? DateTimeOffset.MaxValue : start + unit - TimeSpan.FromTicks(1);
}
