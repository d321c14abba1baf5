using Chancery.Lexicons;

namespace Chancery.Tests.Lexicons;

public sealed class TsvFileTests
{
    [Fact]
    public void Comments_and_empty_lines_are_passed_over_and_lines_counted()
    {
        var errors = new List<LexiconError>();
        var rows = TsvFile.Parse("f.tsv", "# note\na\tb\n\n1\t\n", ["a", "b"], errors);
        errors.ShouldBeEmpty();
        var row = rows.ShouldHaveSingleItem();
        row.Line.ShouldBe(4);
        row[0].ShouldBe("1");
        row.Optional(1).ShouldBeNull();
    }

    [Theory]
    [InlineData("a\tc\n", "f.tsv:1: the header must be: a <tab> b")]
    [InlineData("a\tb\n1\n", "f.tsv:2: 1 columns, expected 2: a, b")]
    [InlineData("", "f.tsv:1: no header line")]
    public void What_does_not_fit_is_reported_with_file_and_line(string text, string message)
    {
        var errors = new List<LexiconError>();
        TsvFile.Parse("f.tsv", text, ["a", "b"], errors).ShouldBeEmpty();
        errors.ShouldHaveSingleItem().ToString().ShouldBe(message);
    }

    [Fact]
    public void All_errors_of_broken_data_are_reported_at_once()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "states.tsv"), "code\tstatus\tof\tfrom\tto\nXXX\tplanet\t\t\t\n");
            var failure = Should.Throw<LexiconException>(() => World.Load(new(folder, folder)));
            failure.Errors.ShouldContain(e => e.Line == 2 && e.Message.Contains("planet"));
            failure.Errors.ShouldContain(e => e.File.EndsWith("regions.tsv") && e.Message == "the file is missing");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
