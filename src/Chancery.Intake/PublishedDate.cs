namespace Chancery.Intake;

/// <summary>Reads the date of publication as an index, a line of JSON or a user gives it.</summary>
public static class PublishedDate
{
    private const int LengthOfDay = 10;

    /// <summary>Reads a date in EDTF (<c>2018-01-15</c>, <c>2018-01</c>, <c>2018</c>, <c>XXXX-02-23</c>), with <c>~</c> (about)
    /// before or behind it, or with a time of day behind it, which is dropped. Null when it is none of these.</summary>
    public static EdtfDate? Read(string written)
    {
        var text = written.Trim();
        var about = text.StartsWith('~');
        if (about) text = text[1..].TrimStart() + "~";
        if (text.Length > LengthOfDay && text[LengthOfDay] is 'T' or ' ') text = text[..LengthOfDay];
        return EdtfDate.TryParse(text, out var date) ? date : null;
    }
}
