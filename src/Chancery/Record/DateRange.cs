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

    /// <summary>The range made longer by so many days at both ends.</summary>
    public DateRange Widened(int days) => new(
        DateOnly.FromDayNumber(Math.Max(Earliest.DayNumber - days, DateOnly.MinValue.DayNumber)),
        DateOnly.FromDayNumber(Math.Min(Latest.DayNumber + days, DateOnly.MaxValue.DayNumber)));

    /// <summary>The days of an EDTF date; null where it does not fix a year or is none that is understood.</summary>
    public static DateRange? Of(EdtfDate? date)
    {
        if (date is not { Value: { } text }) return null;
        var slash = text.IndexOf('/');
        if (slash < 0) return OfPoint(text);
        var start = text.AsSpan(0, slash) is "" or ".." ? DateOnly.MinValue : OfPoint(text.AsSpan(0, slash))?.Earliest;
        var end = text.AsSpan(slash + 1) is "" or ".." ? DateOnly.MaxValue : OfPoint(text.AsSpan(slash + 1))?.Latest;
        return start <= end ? new(start.Value, end.Value) : null;
    }

    // `?`, `~` and `%` say how sure the date is, not which days it names.
    private static DateRange? OfPoint(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("?~%");
        if (text.Length == 0 || text[0] is '-' or 'Y') return null;
        if (text.Length is not (4 or 7 or 10)) return null;
        if (OfYear(text[..4]) is not { } years) return null;
        if (text.Length == 4 || text[5..7] is "XX") return years;
        if (years.Earliest.Year != years.Latest.Year) return null;
        if (!TryNumber(text[5..7], out var month)) return null;
        if (month > 12) return OfPartOfYear(years.Earliest.Year, month);
        if (month == 0) return null;
        var first = new DateOnly(years.Earliest.Year, month, 1);
        if (text.Length == 7 || text[8..10] is "XX") return new(first, first.AddMonths(1).AddDays(-1));
        if (!TryNumber(text[8..10], out var day) || day < 1 || day > DateTime.DaysInMonth(first.Year, month)) return null;
        return new(first.AddDays(day - 1), first.AddDays(day - 1));
    }

    private static DateRange? OfYear(ReadOnlySpan<char> text)
    {
        var known = text.TrimEnd('X');
        if (known.Length < 2 || !TryNumber(known, out var number)) return null;
        var unit = known.Length switch { 4 => 1, 3 => 10, _ => 100 };
        var first = number * unit;
        return first == 0 ? null : new(new DateOnly(first, 1, 1), new DateOnly(first + unit - 1, 12, 31));
    }

    // ISO 8601-2:2019, 4.8: 21 to 24 seasons of no hemisphere (taken as the northern ones), 33 to 36 quarters,
    // 37 to 39 thirds, 40 and 41 halves of a year.
    private static DateRange? OfPartOfYear(int year, int code)
    {
        (int First, int Months)? part = code switch
        {
            >= 21 and <= 24 => ((code - 21) * 3 + 3, 3),
            >= 33 and <= 36 => ((code - 33) * 3 + 1, 3),
            >= 37 and <= 39 => ((code - 37) * 4 + 1, 4),
            40 or 41 => ((code - 40) * 6 + 1, 6),
            _ => null,
        };
        if (part is not { } known || year == DateOnly.MaxValue.Year) return null;
        var first = new DateOnly(year, known.First, 1);
        return new(first, first.AddMonths(known.Months).AddDays(-1));
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
