using Chancery.Record;

namespace Chancery.Views.Layouts;

/// <summary>Writes dates so that they need no explanation, as precise as they are known and no more.</summary>
internal static class DateWords
{
    // ISO 8601-2:2019, 4.8: the codes of parts of a year that stand in the place of the month.
    private static readonly Dictionary<string, string> PartsOfYear = new()
    {
        ["21"] = "spring",
        ["22"] = "summer",
        ["23"] = "autumn",
        ["24"] = "winter",
        ["33"] = "first quarter",
        ["34"] = "second quarter",
        ["35"] = "third quarter",
        ["36"] = "fourth quarter",
        ["37"] = "first third",
        ["38"] = "second third",
        ["39"] = "last third",
        ["40"] = "first half",
        ["41"] = "second half",
    };

    /// <summary><c>2016-07~</c> → "about 2016-07"; <c>2013-01/2013-06</c> → "2013-01 to 2013-06";
    /// <c>2024-03-12/2024</c> → "2024-03-12 to the end of 2024".</summary>
    public static string Of(EdtfDate date)
    {
        var slash = date.Value.IndexOf('/');
        if (slash < 0) return OfPoint(date.Value);
        var (start, end) = (date.Value[..slash], date.Value[(slash + 1)..]);
        if (start is "" or "..") return $"until {OfPoint(end)}";
        return end is "" or ".." ? $"from {OfPoint(start)}" : $"{OfPoint(start)} to {OfEnd(end, start)}";
    }

    /// <summary>A time for a deed: "for 2024-12-31 at the latest" where it begins with the day on which it was said, else "for 2024".</summary>
    public static string Due(EdtfDate deadline, EdtfDate? said)
    {
        var slash = deadline.Value.IndexOf('/');
        if (slash <= 0 || said is not { } day || deadline.Value[..slash] != day.Value || deadline.Value[(slash + 1)..] is "" or "..")
            return $"for {Of(deadline)}";
        return $"for {OfEnd(deadline.Value[(slash + 1)..], day.Value)} at the latest";
    }

    /// <summary>The date of a step: " 2013-10-14", or " as of 2013-10-15" where only the report's date bounds it.</summary>
    public static string After(EdtfDate? date, DateBasis basis) => (date, basis) switch
    {
        ({ } value, DateBasis.Stated) => $" {Of(value)}",
        ({ } value, DateBasis.Published) => $" as of {Of(value)}",
        _ => "",
    };

    // "2024-03-12 to 2024" would leave open whether the year is part of it.
    private static string OfEnd(string end, string start) =>
        end.Length < start.TrimEnd('?', '~', '%').Length && end.All(c => char.IsAsciiDigit(c) || c == '-') ? $"the end of {OfPoint(end)}" : OfPoint(end);

    private static string OfPoint(string text)
    {
        var known = text.TrimEnd('?', '~', '%');
        var words = known switch
        {
            ['X', 'X', 'X', 'X', '-', .. var day] => $"{day} (year unknown)",
            [_, _, _, 'X'] => $"{known[..3]}0s",
            [_, _, _, _, '-', .. { Length: 2 } part] when PartsOfYear.TryGetValue(part, out var name) => $"{name} of {known[..4]}",
            _ => known,
        };
        if (known.Length == text.Length) return words;
        return text[^1] == '?' ? $"{words} (uncertain)" : $"about {words}";
    }
}
