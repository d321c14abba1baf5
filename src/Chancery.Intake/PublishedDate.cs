namespace Chancery.Intake;

/// <summary>Reads the date of publication as an index, a line of JSON or a user gives it.</summary>
public static class PublishedDate
{
    /// <summary>Reads <c>2018</c>, <c>2018-01</c>, <c>2018-01-15</c>, the same with <c>~</c> before or behind it (about), with a
    /// time of day behind it (dropped), or <c>XXXX-02-23</c>. Null when it is none of these.</summary>
    public static EdtfDate? Read(string written)
    {
        var text = written.Trim();
        var about = text.StartsWith('~') || text.EndsWith('~');
        var date = text.Trim('~', ' ');
        var time = date.IndexOfAny(['T', ' ']);
        if (time == "yyyy-MM-dd".Length) date = date[..time];
        return IsDate(date) ? new EdtfDate(about ? date + "~" : date) : null;
    }

    private static bool IsDate(string date)
    {
        if (date.Length is not (4 or 7 or 10)) return false;
        var noYear = date.StartsWith("XXXX", StringComparison.Ordinal) && date.Length == 10;
        if (!noYear && !IsNumber(date[..4], 0, 9999, out _)) return false;
        if (date.Length == 4) return true;
        if (date[4] != '-' || !IsNumber(date[5..7], 1, 12, out var month)) return false;
        if (date.Length == 7) return true;
        var year = noYear ? 2000 : Math.Max(1, int.Parse(date[..4], System.Globalization.CultureInfo.InvariantCulture));
        return date[7] == '-' && IsNumber(date[8..], 1, DateTime.DaysInMonth(year, month), out _);
    }

    private static bool IsNumber(string digits, int least, int most, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = number * 10 + (digit - '0');
        }

        return number >= least && number <= most;
    }
}
