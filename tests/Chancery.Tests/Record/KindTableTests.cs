using Chancery.Record;

namespace Chancery.Tests.Record;

public sealed class KindTableTests
{
    [Fact]
    public void Every_kind_has_its_row()
    {
        foreach (var kind in Enum.GetValues<Kind>()) Made.Kinds[kind].Kind.ShouldBe(kind);
    }

    [Fact]
    public void Stages_stand_in_the_order_of_the_vocabulary()
    {
        var visa = Made.Kinds[Kind.Visa];
        visa.OrderOf("signed").ShouldBeLessThan(visa.OrderOf("in force"));
        visa.ReachOf("planned").ShouldBe(StageReach.Intended);
        visa.ReachOf("signed").ShouldBe(StageReach.Actual);
        visa.ReachOf("suspended").ShouldBe(StageReach.Over);
    }

    [Fact]
    public void A_mistake_is_reported_with_its_file_and_line()
    {
        var error = Should.Throw<InvalidDataException>(() => KindTable.Parse("# comment\nvisa\tparties\n", "kinds.tsv"));
        error.Message.ShouldContain("kinds.tsv, line 2: expected 10 columns, found 2");
        error.Message.ShouldContain("kinds.tsv: no row for visa");
    }

    [Theory]
    [InlineData("visa\tparties\t-\tstage\tsigned\tpartys\t-\t-\t-\tVisa", "names no role or attribute")]
    [InlineData("visa\tparties\t-\tstage\tsigned\tparties as cities\t-\t-\t-\tVisa", "something unknown")]
    [InlineData("visa\tparties\t-\tstage\tsigned\tparties\t-\tsoon\t-\tVisa", "no number of days")]
    [InlineData("visa\tparties\t-\tstage\tsigned\tparties\t-\t-\t-\tVisa [of {parties}", "do not pair")]
    [InlineData("visum\tparties\t-\tstage\tsigned\tparties\t-\t-\t-\tVisa", "there is no kind")]
    public void A_cell_that_cannot_be_understood_is_named(string row, string message) =>
        Should.Throw<InvalidDataException>(() => KindTable.Parse(row, "kinds.tsv")).Message.ShouldContain(message);
}
