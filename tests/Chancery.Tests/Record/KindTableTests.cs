using Chancery.Lexicons;
using Chancery.Record;

namespace Chancery.Tests.Record;

public sealed class KindTableTests
{
    private const string Header = "kind\troles\tattributes\tprogress\tstages\tgoal\tpromisor\tdoer\tonce\texclusive\tsame\tapart\tdays\tentry\ttitle";

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
        var error = Should.Throw<LexiconException>(() => KindTable.Parse("kinds.tsv", $"# comment\n{Header}\nvisa\tparties\n"));
        error.Errors[0].ToString().ShouldStartWith("kinds.tsv:3: 2 columns, expected 15");
        error.Errors.ShouldContain(new LexiconError("kinds.tsv", 0, "no row for visa"));
    }

    [Theory]
    [InlineData("visa\tparties\t-\tstage\tsigned\tsigned\tparties\t-\t-\t-\tpartys\t-\t-\t-\tVisa", "should name roles or attributes of visa")]
    [InlineData("visa\tparties\t-\tstage\tsigned\tsigned\tparties\t-\t-\t-\tparties as cities\t-\t-\t-\tVisa", "should name roles or attributes of visa")]
    [InlineData("visa\tparties\t-\tstage\tsigned\tsigned\tparties\t-\t-\t-\tparties\t-\tsoon\t-\tVisa", "no number of days")]
    [InlineData("visa\tparties\t-\tstage\tsigned\tsigned\tparties\t-\t-\t-\tparties\t-\t-\t-\tVisa [of {parties}", "do not pair")]
    [InlineData("visum\tparties\t-\tstage\tsigned\tsigned\tparties\t-\t-\t-\tparties\t-\t-\t-\tVisa", "there is no kind")]
    [InlineData("visa\tparties\t-\tstage\tsigned\tin force\tparties\t-\t-\t-\tparties\t-\t-\t-\tVisa", "goal: \"in force\" is no stage of visa")]
    [InlineData("visa\tparties\t-\tstage\tsigned\tsigned\tsender\t-\t-\t-\tparties\t-\t-\t-\tVisa", "promisor: \"sender\" is no role of visa")]
    [InlineData("visa\tparties\t-\tstage\tsigned\tsigned\tparties\tsender\t-\t-\tparties\t-\t-\t-\tVisa", "doer: \"sender\" is no role of visa")]
    public void A_cell_that_cannot_be_understood_is_named(string row, string message) =>
        Should.Throw<LexiconException>(() => KindTable.Parse("kinds.tsv", $"{Header}\n{row}\n")).Errors[0].Message.ShouldContain(message);
}
