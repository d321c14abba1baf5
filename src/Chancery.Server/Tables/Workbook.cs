using System.Xml;
using Chancery.Record;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Chancery.Server.Tables;

/// <summary>A table as a workbook for spreadsheets (ISO/IEC 29500). Texts, dates among them, are cells of text: nothing in one is
/// ever run as a formula or read as another date than it says.</summary>
/// <param name="table">The table.</param>
internal sealed class Workbook(CsvTable table)
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // The most that a cell may hold in Excel.
    private const int MostLetters = 32_767;

    // Of widths in letters of the usual font.
    private const int Narrowest = 10;
    private const int Widest = 60;

    private const uint HeadStyle = 1;

    /// <summary>Where the workbook is of the table at an address ending in <c>.csv</c>, a query aside.</summary>
    public static string Address(string csv) => csv.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query
        ? Address(csv[..query]) + csv[query..]
        : $"{csv[..^".csv".Length]}.xlsx";

    /// <summary>The file, named so that it tells from where in time it was seen.</summary>
    public IResult Send(Vantage vantage) => Results.File(Write(), Type, $"{table.FileName(vantage)}.xlsx");

    /// <summary>The file.</summary>
    public byte[] Write()
    {
        var rows = table.Rows.ToList();
        using var file = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new(Frozen(), Widths(rows), new SheetData([Row(table.Columns.Select(column => new CsvCell(column)), HeadStyle), .. rows.Select(row => Row(row, style: 0))]));
            book.Workbook = new(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = table.Name }));
        }

        return file.ToArray();
    }

    private static Row Row(IEnumerable<CsvCell> cells, uint style) => new(cells.Select(cell => Cell(cell, style)));

    private static Cell Cell(CsvCell cell, uint style) => cell.IsNumber
        ? new() { CellValue = new(cell.Said), DataType = CellValues.Number, StyleIndex = style }
        : new() { InlineString = new(new CellText(Legal(cell.Said)) { Space = SpaceProcessingModeValues.Preserve }), DataType = CellValues.InlineString, StyleIndex = style };

    // What XML 1.0 cannot hold is left out.
    private static string Legal(string text)
    {
        var legal = string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));
        if (legal.Length <= MostLetters) return legal;
        return legal[..(char.IsHighSurrogate(legal[MostLetters - 1]) ? MostLetters - 1 : MostLetters)];
    }

    // The heads stay in sight.
    private static SheetViews Frozen()
    {
        var below = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        return new(new SheetView(below) { WorkbookViewId = 0 });
    }

    private Columns Widths(List<IReadOnlyList<CsvCell>> rows) => new(table.Columns.Select((column, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = Math.Clamp(rows.Take(200).Select(row => row[i].Said.Length).Append(column.Length).Max() + 2, Narrowest, Widest),
        CustomWidth = true,
    }));

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }));
}
