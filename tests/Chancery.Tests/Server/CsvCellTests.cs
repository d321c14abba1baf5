using Chancery.Server.Tables;

namespace Chancery.Tests.Server;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    public void A_text_that_a_spreadsheet_would_run_is_made_harmless(string text, string written) =>
        new CsvCell(text).Written().ShouldBe(written);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(null, "")]
    public void Other_texts_are_what_they_are(string? text, string written) => new CsvCell(text).Written().ShouldBe(written);

    [Fact]
    public void A_number_below_zero_is_a_number() => new CsvCell(-5.5m).Written().ShouldBe("-5.5");
}
