using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>Matters that may be one are shown with what speaks for it; a person decides, and can take it back.</summary>
public sealed class MatterDecisionTests : IDisposable
{
    private readonly WatchedRecord record = new();

    public MatterDecisionTests()
    {
        record.Read("2020-02-08T10:00Z", "plan", "2019-10-14", "Russia and Honduras plan an agreement.",
            document => Made.Claim(document, Kind.Agreement, ["parties=state:HND,state:RUS"], ["stage=planned"], modality: Modality.Planned));
        record.Read("2020-02-08T11:00Z", "signature", "2020-01-10", "Russia and Honduras signed an agreement on trade.",
            document => Made.Claim(document, Kind.Agreement, ["parties=state:HND,state:RUS"], ["subject=trade", "stage=signed"], "2020-01-09"));
    }

    [Theory]
    [InlineData("suggestions")]
    [InlineData("review")]
    [InlineData("review --kind agreement")]
    [InlineData("matter agreement-hnd-rus")]
    [InlineData("matter agreement-hnd-rus-trade")]
    public async Task What_may_be_one_is_shown_with_the_command_that_decides_it(string question)
    {
        var shown = Squeezed((await record.Run(question)).Output);
        shown.ShouldContain("Agreement of Honduras and Russia may be Agreement of Honduras and Russia on trade 0.80");
        shown.ShouldContain("no subject is told of it, trade of the other");
        shown.ShouldContain("chancery merge agreement-hnd-rus agreement-hnd-rus-trade");
        (await record.Run($"{question} --format json")).Output.ShouldContain("\"into\": \"agreement-hnd-rus-trade\"");
    }

    [Theory]
    [InlineData("review --kind visa")]
    [InlineData("matter visa-hnd-rus")]
    public async Task Elsewhere_it_is_not_shown(string question) =>
        (await record.Run(question)).Output.ShouldNotContain("may be");

    [Fact]
    public async Task A_merge_makes_one_matter_of_two_and_an_undo_two_again()
    {
        var before = (await record.Run("matters")).Output;
        var merged = await record.Run("merge agreement-hnd-rus agreement-hnd-rus-trade --by Anna --because minutes");
        merged.Errors.ShouldBeEmpty();
        merged.Output.ShouldContain("1 merge: agreement-hnd-rus is agreement-hnd-rus-trade");
        (await record.Run("suggestions")).Output.ShouldContain("nothing seems to be on record twice");
        var one = await record.Run("matter agreement-hnd-rus-trade");
        one.Output.ShouldContain("planned as of 2019-10-14");
        one.Output.ShouldContain("signed 2020-01-09");
        (await record.Run("promises --actor HND")).Output.ShouldContain("kept: signed 2020-01-09");
        (await record.Run("rebuild")).ExitCode.ShouldBe(0);
        (await record.Run("matter agreement-hnd-rus-trade")).Output.ShouldBe(one.Output);
        Squeezed((await record.Run("changes --since 2020-02-07")).Output).ShouldContain("decision 1 by Anna, 2020-02-07 12:00 (minutes)");
        (await record.Run("decisions")).Output.ShouldContain("agreement-hnd-rus is agreement-hnd-rus-trade");
        await record.Run("undo 1");
        (await record.Run("matters")).Output.ShouldBe(before);
        (await record.Run("suggestions")).Output.ShouldContain("may be");
    }

    [Fact]
    public async Task What_was_decided_to_be_two_is_suggested_no_more_until_that_is_undone()
    {
        (await record.Run("split agreement-hnd-rus-trade agreement-hnd-rus")).Output.ShouldContain("agreement-hnd-rus-trade and agreement-hnd-rus are two");
        (await record.Run("suggestions")).Output.ShouldNotContain("may be");
        await record.Run("undo 1");
        (await record.Run("suggestions")).Output.ShouldContain("may be");
    }

    [Theory]
    [InlineData("merge agreement-hnd-rus-trade agreement-hnd-rus", "chancery merge agreement-hnd-rus agreement-hnd-rus-trade")]
    [InlineData("merge agreement-hnd-rus visa-hnd-rus", "chancery correct")]
    [InlineData("merge agreement-hnd-rus agreement-hnd-rus", "Both are agreement-hnd-rus")]
    [InlineData("merge agreement-hnd agreement-hnd-rus", "Did you mean agreement-hnd-rus")]
    [InlineData("split agreement-hnd-rus Honduras", "There is no matter Honduras")]
    public async Task What_cannot_be_decided_is_refused_and_leaves_no_trace(string line, string why)
    {
        var run = await record.Run(line);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(why);
        (await record.Run("decisions")).Output.ShouldContain("Nothing has been decided.");
    }

    public void Dispose() => record.Dispose();

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
