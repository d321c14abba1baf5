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
        if (DayOf(some.Value) is { } day) return new(day, day);
        if (!EdtfDate.TryParse(some.Value, out var known)) return null;
        if (known.Earliest is null && known.Latest is null) return null;
        return new(known.Earliest ?? DateOnly.MinValue, known.Latest ?? DateOnly.MaxValue);
    }

    /// <summary>The day that a text of the form <c>2013-06-15</c> gives; null where it is another.</summary>
    private static DateOnly? DayOf(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return null;
        var (year, month, day) = (Number(text.AsSpan(0, 4)), Number(text.AsSpan(5, 2)), Number(text.AsSpan(8, 2)));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new(year, month, day);
    }

    /// <summary>What digits come to; -1 where there is another character.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return -1;
            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
