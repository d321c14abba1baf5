using System.Buffers;
using System.Globalization;

namespace Chancery.Server.Tables;

/// <summary>A cell of a table for spreadsheets.</summary>
internal readonly record struct CsvCell
{
    // What begins so is run as a formula by spreadsheets.
    private static readonly SearchValues<char> s_formulas = SearchValues.Create("=+-@\t\r");

    private static readonly SearchValues<char> s_quoted = SearchValues.Create("\",\r\n");

    private readonly string text;
    private readonly bool isNumber;

    public CsvCell(string? text) => this.text = text ?? "";

    public CsvCell(decimal? number) => (text, isNumber) = (number?.ToString(CultureInfo.InvariantCulture) ?? "", true);

    public static implicit operator CsvCell(string? text) => new(text);

    public static implicit operator CsvCell(decimal? number) => new(number);

    public static implicit operator CsvCell(int? number) => new(number);

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => isNumber && text.Length > 0;

    /// <summary>What it says, as it is; a number in digits.</summary>
    public string Said => text ?? "";

    /// <summary>The cell as it stands in the file: a text that a spreadsheet would run begins with an apostrophe.</summary>
    public string Written()
    {
        var harmless = !isNumber && text.Length > 0 && s_formulas.Contains(text[0]) ? $"'{text}" : text;
        return harmless.AsSpan().ContainsAny(s_quoted) ? $"\"{harmless.Replace("\"", "\"\"")}\"" : harmless;
    }
}
