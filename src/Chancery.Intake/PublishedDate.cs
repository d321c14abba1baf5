using System.Globalization;

namespace Chancery.Intake;

/// <summary>Reads the date of publication as an index, a line of JSON, a feed or a user gives it.</summary>
public static class PublishedDate
{
    private const int LengthOfDay = 10;

    // Months by their English names, as feeds (RFC 1123) and archives write them.
    private static readonly string[] WrittenOut =
        ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "ddd, d MMM yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy"];

    /// <summary>Reads a date in EDTF (<c>2018-01-15</c>, <c>2018-01</c>, <c>2018</c>, <c>XXXX-02-23</c>), with <c>~</c> (about)
    /// before or behind it, or a day with its month written out (<c>January 15, 2018</c>). A time of day behind it is dropped.
    /// Null when it is none of these.</summary>
    public static EdtfDate? Read(string written)
    {
        var text = written.Trim();
        var about = text.StartsWith('~');
        if (about) text = text[1..].TrimStart() + "~";
        if (text.Length > LengthOfDay && text[LengthOfDay] is 'T' or ' ' && char.IsAsciiDigit(text[0]) && text[4] == '-') text = text[..LengthOfDay];
        if (EdtfDate.TryParse(text, out var date)) return date;
        return DateOnly.TryParseExact(WithoutTime(text), WrittenOut, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? EdtfDate.Day(day)
            : null;
    }

    private static string WithoutTime(string text)
    {
        var colon = text.IndexOf(':');
        var space = colon < 0 ? -1 : text.LastIndexOf(' ', colon);
        return space < 0 ? text : text[..space].TrimEnd(',', ' ');
    }
}
