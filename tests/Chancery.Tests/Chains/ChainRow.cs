using Chancery.Record;

namespace Chancery.Tests.Chains;

/// <summary>What a judge who read the reports of a chain wants the record to show.</summary>
internal sealed record ChainRow(
    string Chain, string What, Kind Kind, IReadOnlyList<string> Actors, IReadOnlyList<(string Name, string Value)> Narrowed,
    string Value, string Date, string Outcome, int Line)
{
    public static IReadOnlyList<ChainRow> Load(string path) =>
        [.. File.ReadLines(path).Select((line, i) => (Line: i + 1, Cells: line.Split('\t')))
            .Where(row => row.Cells.Length == 8 && row.Cells[0] != "chain" && !row.Cells[0].StartsWith('#'))
            .Select(row => Of(row.Cells, row.Line))];

    /// <summary>Whether the date is only shown to be so by a day.</summary>
    public bool IsBound => Date.StartsWith("by ", StringComparison.Ordinal);

    public DateRange? Range => Date == "-" ? null : DateRange.Of(new EdtfDate(IsBound ? Date[3..] : Date));

    public override string ToString() => $"{Line}: {What} {Kind} {string.Join(',', Actors)} {string.Join(';', Narrowed.Select(part => $"{part.Name}={part.Value}"))} {Value} {Date} {Outcome}";

    private static ChainRow Of(string[] cells, int line) => new(
        cells[0], cells[1], Enum.Parse<Kind>(cells[2], ignoreCase: true), Items(cells[3], ','),
        [.. Items(cells[4], ';').Select(part => part.Split('=')).Select(part => (part[0], part[1]))],
        cells[5], cells[6], cells[7], line);

    private static string[] Items(string cell, char separator) => cell == "-" ? [] : cell.Split(separator);
}
