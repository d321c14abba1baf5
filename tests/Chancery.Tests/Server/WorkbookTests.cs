using Chancery.Server.Tables;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Workbook = Chancery.Server.Tables.Workbook;

namespace Chancery.Tests.Server;

[Collection(ServedSamples.Name)]
public sealed class WorkbookTests(ServedSamples samples)
{
    [Fact]
    public void Texts_are_cells_of_text_and_numbers_are_numbers()
    {
        var cells = Read(new Workbook(new CsvTable("made", ["text", "number", "date", "none"],
            [["=HYPERLINK(\"http://evil.example\")", 51_000_000.5m, "2013-10~", (decimal?)null], ["+1\u0001\uD800", -3, "@cmd", ""]])).Write());
        cells[0].ShouldBe([("text", "InlineString"), ("number", "InlineString"), ("date", "InlineString"), ("none", "InlineString")], ignoreOrder: false);
        cells[1].ShouldBe([("=HYPERLINK(\"http://evil.example\")", "InlineString"), ("51000000.5", "Number"), ("2013-10~", "InlineString"), ("", "InlineString")], ignoreOrder: false);
        cells[2].ShouldBe([("+1\uFFFD", "InlineString"), ("-3", "Number"), ("@cmd", "InlineString"), ("", "InlineString")], ignoreOrder: false);
    }

    [Theory]
    [InlineData("/matters")]
    [InlineData("/documents")]
    [InlineData("/promises")]
    [InlineData("/visas")]
    [InlineData("/timeline")]
    [InlineData("/map")]
    [InlineData("/network")]
    [InlineData("/figures")]
    [InlineData("/relations/RUS/HND/figures")]
    public async Task Every_table_is_a_workbook_too_with_the_same_rows(string table)
    {
        var file = await samples.Served.Client.GetByteArrayAsync($"{table}.xlsx?as-of=2015");
        using (var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false))
            new OpenXmlValidator().Validate(package).Select(problem => problem.Description).ShouldBeEmpty();
        var rows = Read(file);
        var csv = (await samples.Served.Page($"{table}.csv?as-of=2015")).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Count.ShouldBe(csv.Length);
        string.Join(',', rows[0].Select(cell => cell.Text)).ShouldBe(csv[0]);
    }

    [Fact]
    public async Task Names_are_filled_in_and_dates_are_as_they_are_told()
    {
        var rows = Read(await samples.Served.Client.GetByteArrayAsync("/visas.xlsx?actor=HND&as-of=2014"));
        rows.ShouldContain(row => row[1].Text == "Honduras; Russia" && row[6].Text == "2014-09-26" && row[6].Type == "InlineString");
    }

    private static List<List<(string Text, string Type)>> Read(byte[] file)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var sheet = package.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        return [.. sheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => (cell.InnerText, Type(cell))).ToList())];
    }

    private static string Type(Cell cell) => cell.DataType!.Value == CellValues.Number ? "Number" : cell.DataType!.Value == CellValues.InlineString ? "InlineString" : "other";
}
