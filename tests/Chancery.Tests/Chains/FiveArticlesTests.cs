using Chancery.Cli;
using Chancery.Lexicons;
using Chancery.Record;
using Chancery.Record.Promises;
using Chancery.Storage;
using Chancery.Tests.Cli;
using Chancery.Views.Promises;

namespace Chancery.Tests.Chains;

/// <summary>What the record shows of the five reports that the system grew from, three of them without a date. The reports are no
/// part of the repository; without them the tests are skipped.</summary>
public sealed class FiveArticlesTests : IAsyncLifetime
{
    private static readonly string s_articles =
        Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Installation.Find().Data))!, "shared", "articles");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-articles");
    private RecordSession session = null!;

    private string RecordPath => Path.Combine(folder.FullName, "articles.db");

    public async ValueTask InitializeAsync()
    {
        if (!Directory.Exists(s_articles)) Assert.Skip($"{s_articles} is absent: the reports are not part of the repository.");
        (await CommandRun.Of("read", s_articles, "--record", RecordPath)).ExitCode.ShouldBe(0);
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null);
        session = RecordOpening.Open(RecordPath, RecordAccess.Existing, surroundings).Session!;
    }

    public ValueTask DisposeAsync()
    {
        session?.Dispose();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_visa_waiver_with_Honduras_waits_for_approval_in_October_2013()
    {
        var matters = await CommandRun.Of("matters", "--kind", "visa", "--actor", "HND", "--as-of", "2013-10-31", "--format", "json", "--record", RecordPath);
        matters.Output.ShouldContain("\"stage\": \"pending approval\"");
    }

    [Fact]
    public void The_promise_to_make_the_area_of_CELAC_visa_free_is_overdue_and_the_later_count_is_shown_against_it()
    {
        var promise = new PromiseLedger(session.Kinds).Of(session.Store.Matters.History("visa-celac-rus")!, new(2019, 12, 31)).ShouldHaveSingleItem();
        promise.Status.ShouldBe(PromiseStatus.Overdue);
        Bearing("visa-celac-rus").ShouldContain("visa-latin-america-and-caribbean-rus");
        Matter("visa-latin-america-and-caribbean-rus").Current!.Attributes["coverage"].ToString().ShouldContain("27");
    }

    [Fact]
    public void The_embassy_of_El_Salvador_is_planned_and_the_statement_on_all_Central_America_bears_on_it()
    {
        Matter("mission-slv-rus").Stage.ShouldBe("planned");
        Bearing("mission-slv-rus").ShouldContain("mission-central-america-rus");
    }

    [Fact]
    public void The_visa_regime_with_Mexico_is_only_talked_about() =>
        Matter("visa-mex-rus").Stage.ShouldBe("under negotiation");

    [Fact]
    public void Trade_with_Honduras_is_a_series_of_two_figures_of_different_periods() =>
        Matter("figure-trade-turnover-hnd-rus").Entries.Select(entry => entry.Date.Value!.Value.Value).ShouldBe(["2012", "2013-01/2013-06"]);

    private Matter Matter(string id) => session.Store.Matters.Find(id).ShouldNotBeNull();

    private IEnumerable<string> Bearing(string id) =>
        session.Bearings.On(Matter(id), session.Store.Matters.List(new() { Kind = Matter(id).Kind })).Select(matter => matter.Id);
}
