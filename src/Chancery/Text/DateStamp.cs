using System.Collections.Frozen;

namespace Chancery.Text;

/// <summary>A whole date as pages and datelines write it, and the stretch of text that gives it.</summary>
/// <param name="Span">The words.</param>
/// <param name="Date">The date; without a year <c>XXXX-02-23</c>.</param>
internal readonly record struct DateStamp(Span Span, EdtfDate Date)
{
    private const int EarliestYear = 1500;
    private const int LatestYear = 2199;

    /// <summary>Reads a date that starts at <paramref name="at"/>: <c>2018-01-15</c>, <c>15.01.2018</c>, <c>January 15[, 2018]</c>
    /// or <c>15 January[ 2018]</c>.</summary>
    public static DateStamp? Read(string text, int at, int end, FrozenDictionary<string, int> months)
    {
        var reader = new StampCursor(text, at, end);
        if (!reader.AtEnd && char.IsAsciiDigit(text[at])) return Numeric(reader, at) ?? DayFirst(reader, at, months);
        return MonthFirst(reader, at, months);
    }

    private static DateStamp? Numeric(StampCursor cursor, int at)
    {
        var first = cursor.Number(4, out var firstDigits);
        if (!cursor.OneOf("-./", out var mark)) return null;
        var second = cursor.Number(2, out _);
        if (!cursor.Is(mark)) return null;
        var third = cursor.Number(4, out var thirdDigits);
        if (firstDigits == 4) return Make(at, cursor.At, first, second, third);
        // 03/04/2020 is March in one country and April in another; with full stops the day comes first everywhere.
        return thirdDigits == 4 && mark == '.' ? Make(at, cursor.At, third, second, first) : null;
    }

    private static DateStamp? DayFirst(StampCursor cursor, int at, FrozenDictionary<string, int> months)
    {
        var day = cursor.Number(2, out _);
        cursor.Skip("st", "nd", "rd", "th");
        cursor.Spaces();
        if (!months.TryGetValue(cursor.Word(), out var month)) return null;
        var year = cursor.Year(EarliestYear, LatestYear);
        return Make(at, cursor.At, year, month, day);
    }

    private static DateStamp? MonthFirst(StampCursor cursor, int at, FrozenDictionary<string, int> months)
    {
        if (!months.TryGetValue(cursor.Word(), out var month)) return null;
        cursor.Skip(".");
        cursor.Spaces();
        var day = cursor.Number(2, out _);
        cursor.Skip("st", "nd", "rd", "th");
        var year = cursor.Year(EarliestYear, LatestYear);
        return Make(at, cursor.At, year, month, day);
    }

    private static DateStamp? Make(int start, int end, int? year, int? month, int? day)
    {
        if (month is not (>= 1 and <= 12) || day is not >= 1 || year is 0) return null;
        // Without a year a leap year is allowed for.
        if (day > DateTime.DaysInMonth(year ?? 2000, month.Value)) return null;
        var date = year is { } known ? EdtfDate.Day(known, month.Value, day.Value) : EdtfDate.OfSomeYear(month.Value, day);
        return new(new(start, end), date);
    }
}
