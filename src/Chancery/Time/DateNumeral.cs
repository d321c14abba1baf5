namespace Chancery.Time;

/// <summary>Dates written in figures: <c>2020-02-06</c>, <c>14.10.2013</c>, <c>10/14/2013</c>.</summary>
internal static class DateNumeral
{
    /// <summary>Reads one at the start of <paramref name="text"/> as <c>yyyymmdd</c>. Where day and month could be
    /// either way round the date is the year alone: <c>yyyy0000</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int date, out int length)
    {
        date = 0;
        length = DigitsAt(text, 0);
        if (length is not (1 or 2 or 4) || length >= text.Length) return false;
        var mark = text[length];
        if (mark is not ('-' or '.' or '/')) return false;

        var secondAt = length + 1;
        var second = DigitsAt(text, secondAt);
        var thirdAt = secondAt + second + 1;
        if (second is not (1 or 2) || thirdAt >= text.Length || text[thirdAt - 1] != mark) return false;
        var third = DigitsAt(text, thirdAt);
        if (length + third is < 5 or > 6 || (length == 4 ? third > 2 : third != 4)) return false;

        var (a, b, c) = (Number(text[..length]), Number(text.Slice(secondAt, second)), Number(text.Slice(thirdAt, third)));
        date = length == 4 ? Packed(a, b, c) : mark == '.' ? Packed(c, b, a) : EitherWay(c, a, b);
        length = thirdAt + third;
        return date != 0;
    }

    private static int EitherWay(int year, int a, int b)
    {
        if (a == b || a > 12) return Packed(year, b, a);
        if (b > 12) return Packed(year, a, b);
        return Packed(year, a, b) == 0 ? 0 : year * 10000;
    }

    private static int Packed(int year, int month, int day) =>
        year is >= 1000 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (year * 10000) + (month * 100) + day
            : 0;

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - start;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var c in digits) number = (number * 10) + (c - '0');
        return number;
    }
}
