namespace Chancery;

/// <summary>One end of an EDTF date, taken apart: a year, a month or season, a day, as far as each is given.</summary>
/// <param name="Year">The year; null when written <c>XXXX</c>.</param>
/// <param name="Month">1 to 12, or a season from 21 (spring) to 24 (winter); 0 when not given.</param>
/// <param name="Day">The day of the month; 0 when not given.</param>
/// <param name="Approximate">Whether it is marked <c>~</c>.</param>
internal readonly record struct EdtfPoint(int? Year, int Month, int Day, bool Approximate)
{
    private const int Spring = 21, Winter = 24;

    /// <summary>A year of which nobody knows whether it is a leap year may have a 29 February.</summary>
    private const int SomeLeapYear = 2000;

    private bool IsSeason => Month >= Spring;

    /// <summary>The first day that it may mean; null when the year is not known.</summary>
    /// <remarks>A winter is named by the year of its December or of its January: both are possible.</remarks>
    public DateOnly? Earliest => Year switch
    {
        null => null,
        { } year when Month == Winter => year == 1 ? new(1, 1, 1) : new(year - 1, 12, 1),
        { } year when IsSeason => new(year, FirstMonthOfSeason, 1),
        { } year => new(year, Math.Max(Month, 1), Math.Max(Day, 1)),
    };

    /// <summary>The last day that it may mean; null when the year is not known.</summary>
    public DateOnly? Latest => Year switch
    {
        null => null,
        { } year when Month == Winter => year == 9999 ? new(9999, 12, 31) : LastOf(year + 1, 2),
        { } year when IsSeason => LastOf(year, FirstMonthOfSeason + 2),
        { } year when Month == 0 => new(year, 12, 31),
        { } year when Day == 0 => LastOf(year, Month),
        { } year => new(year, Month, Day),
    };

    /// <summary>Meteorological seasons of the northern hemisphere, as EDTF's plain codes 21 to 24 are commonly read.</summary>
    private int FirstMonthOfSeason => 3 + ((Month - Spring) * 3);

    /// <summary>Reads <c>2013</c>, <c>2013-10</c>, <c>2013-10-14</c>, <c>2012-22</c>, <c>XXXX-02-23</c>, each with or without <c>~</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        point = default;
        var approximate = text.EndsWith('~');
        if (approximate) text = text[..^1];
        if (text.Length is not (4 or 7 or 10)) return false;

        int? year = null;
        if (!text.StartsWith("XXXX"))
        {
            if (!TryDigits(text[..4], out var number) || number == 0) return false;
            year = number;
        }

        int month = 0, day = 0;
        if (text.Length >= 7 && !(text[4] == '-' && TryDigits(text[5..7], out month))) return false;
        if (text.Length == 10 && !(text[7] == '-' && TryDigits(text[8..], out day))) return false;
        point = new(year, month, day, approximate);
        return point.IsValid(text.Length);
    }

    private bool IsValid(int length) => length switch
    {
        4 => Year is not null,
        7 => Month is >= 1 and <= 12 || (Year is not null && Month is >= Spring and <= Winter),
        _ => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year ?? SomeLeapYear, Month),
    };

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = (number * 10) + (c - '0');
        }
        return true;
    }
}
