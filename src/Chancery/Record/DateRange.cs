using System.Globalization;

namespace Chancery.Record;

/// <summary>The days that a date may stand for, both ends included: <c>2013-06</c> is 1 to 30 June 2013.</summary>
/// <remarks>An open end of an interval reaches to <see cref="DateOnly.MinValue"/> or <see cref="DateOnly.MaxValue"/>.</remarks>
public readonly record struct DateRange(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>The number of days covered.</summary>
    public int Days => Latest.DayNumber - Earliest.DayNumber + 1;

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DateRange other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>Whether every day of <paramref name="other"/> is one of this.</summary>
    public bool Contains(DateRange other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>The range made longer by so many days at both ends.</summary>
    public DateRange Widened(int days) => new(
        DateOnly.FromDayNumber(Math.Max(Earliest.DayNumber - days, DateOnly.MinValue.DayNumber)),
        DateOnly.FromDayNumber(Math.Min(Latest.DayNumber + days, DateOnly.MaxValue.DayNumber)));

    /// <summary>The days of a date; null where it fixes no year or is none that is understood.</summary>
    public static DateRange? Of(EdtfDate? date)
    {
        if (date is not { } some) return null;
        // Most dates are one day, and each is asked for many times.
        if (DateOnly.TryParseExact(some.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(day, day);
        if (!EdtfDate.TryParse(some.Value, out var known)) return null;
        if (known.Earliest is null && known.Latest is null) return null;
        return new(known.Earliest ?? DateOnly.MinValue, known.Latest ?? DateOnly.MaxValue);
    }
}
