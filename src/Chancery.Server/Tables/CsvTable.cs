using System.Globalization;
using System.Text;
using Chancery.Record;

namespace Chancery.Server.Tables;

/// <summary>A table as a file for spreadsheets (RFC 4180, UTF-8).</summary>
/// <param name="Name">What it holds: the beginning of the file's name.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Rows">The rows; a cell is a text, a number or empty.</param>
internal sealed record CsvTable(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<CsvCell>> Rows)
{
    /// <summary>The file, named so that it tells from where in time it was seen.</summary>
    public IResult Send(Vantage vantage) =>
        // Spreadsheets take a file for UTF-8 only where it begins with the mark of it.
        Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ToString())], "text/csv; charset=utf-8", $"{FileName(vantage)}.csv");

    /// <summary>The name of its file without an ending: what it holds, and from where in time it was seen.</summary>
    public string FileName(Vantage vantage)
    {
        var name = new StringBuilder(Name);
        if (vantage.AsOf is { } asOf) name.Append($"-as-of-{asOf}");
        if (vantage.PublishedBy is { } published) name.Append($"-published-by-{published}");
        if (vantage.KnownAt is { } known) name.Append(CultureInfo.InvariantCulture, $"-known-at-{known.UtcDateTime:yyyy-MM-dd}");
        return name.ToString();
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, Columns.Select(column => new CsvCell(column)));
        foreach (var row in Rows) Append(text, row);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<CsvCell> cells) => text.AppendJoin(',', cells.Select(cell => cell.Written())).Append("\r\n");
}
