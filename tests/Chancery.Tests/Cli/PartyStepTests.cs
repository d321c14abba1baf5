using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>Whose step it is, what is missing of the others, and on what condition a word was given.</summary>
public sealed class PartyStepTests : IDisposable
{
    private readonly WatchedRecord record = new();

    public PartyStepTests()
    {
        record.Read("2020-02-08T10:00Z", "ratified", "2020-02-07", "The parliament of Honduras has ratified the waiver of visas.",
            document => Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", "stage=ratified"], "2020-02-06") with { By = [ActorId.State("HND")] });
        record.Read("2020-02-08T11:00Z", "promise", "2020-02-07", "It will be in force by May, once the Duma in Moscow\nhas approved it.",
            document => Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", "stage=in force"], "2020-05", Modality.Promised) with
            {
                Condition = Evidence.In(document, new(document.Text.IndexOf("once", StringComparison.Ordinal), document.Text.Length - 1)),
            });
    }

    [Theory]
    [InlineData("matter visa-hnd-rus", "ratified by Russia, in force up to 2020-02-07")]
    [InlineData("matter visa-hnd-rus", "ratified by Honduras 2020-02-06")]
    [InlineData("brief RUS HND", "not reported up to 2020-02-07: ratified by Russia")]
    [InlineData("brief RUS HND", "→ ratified by Honduras 2020-02-06")]
    [InlineData("brief RUS HND --format html", "not reported up to 2020-02-07: ratified by Russia")]
    [InlineData("promises --actor HND", "on condition: “once the Duma in Moscow has approved it”")]
    [InlineData("brief RUS HND", "on condition: “once the Duma in Moscow has approved it”")]
    public async Task Each_answer_tells_whose_step_it_is_and_on_what_condition(string question, string told)
    {
        var run = await record.Run(question);
        run.Errors.ShouldBeEmpty();
        string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain(told);
    }

    [Fact]
    public async Task Programs_are_told_as_well()
    {
        (await record.Run("matter visa-hnd-rus --format json")).Output.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)
            .ShouldContain("\"notReported\":[{\"stage\":\"ratified\",\"by\":[{\"id\":\"state:RUS\",\"name\":\"Russia\"}]}]");
        (await record.Run("promises --format json")).Output.ShouldContain("\"once the Duma in Moscow has approved it\"");
        await record.Run("watch add HND");
        (await record.Run("watch report")).Output.ReplaceLineEndings(" ").ShouldContain("on condition");
    }

    public void Dispose() => record.Dispose();
}
