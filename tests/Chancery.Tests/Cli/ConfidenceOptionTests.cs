using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>How sure a claim must be to be shown.</summary>
public sealed class ConfidenceOptionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-candidates");

    public ConfidenceOptionTests()
    {
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null) { Clock = new StoppedClock() };
        var (session, error) = RecordOpening.Open(RecordPath, RecordAccess.CreateIfMissing, surroundings);
        error.ShouldBeNull();
        using (session)
        {
            var document = Made.Document("tour", "Two African states opened embassies in Hanoi.", "2019-05-02");
            var sure = Made.Claim(document, Kind.Mission, ["sender=state:KEN", "receiver=state:VNM"], ["type=embassy", "stage=opened"]);
            var unsure = Made.Claim(document, Kind.Mission, ["sender=state:GHA", "receiver=state:VNM"], ["type=embassy", "stage=opened"]) with { Confidence = 0.3 };
            session!.Store.Append(document, [sure, unsure], "made");
            session.Store.Project(session.Builder);
        }
    }

    private string RecordPath => Path.Combine(folder.FullName, "record.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Candidates_are_listed_only_when_they_are_asked_for()
    {
        (await Ask("claims")).ShouldNotContain("Ghana");
        var shown = await Ask("claims", "--candidates");
        shown.ShouldContain("Ghana");
        shown.ShouldContain("candidate, confidence 0.30");
        shown.ShouldContain("Kenya");
        (await Ask("claims", "--min-confidence", "0.2")).ShouldContain("Ghana");
        (await Ask("claims", "--min-confidence", "0.95")).ShouldContain("confidence 0.95 or more");
    }

    [Fact]
    public async Task Matters_and_briefs_are_built_without_candidates()
    {
        (await Ask("matters", "--min-confidence", "0")).ShouldNotContain("Ghana");
        (await Ask("matters", "--min-confidence", "0.9")).ShouldContain("Kenya");
        (await Ask("matters", "--min-confidence", "0.95")).ShouldNotContain("Kenya");
        (await Ask("brief", "VNM")).ShouldNotContain("Ghana");
    }

    [Fact]
    public async Task Reading_writes_the_claims_that_are_sure_enough()
    {
        var report = Path.Combine(folder.FullName, "report.txt");
        await File.WriteAllTextAsync(report, "Kenya opened an embassy in Hanoi on 3 May 2019.\n", TestContext.Current.CancellationToken);
        (await CommandRun.Of("read", report, "--claims", "-")).Output.ShouldContain("\"kind\":\"mission\"");
        (await CommandRun.Of("read", report, "--claims", "-", "--candidates")).Output.ShouldContain("\"kind\":\"mission\"");
        (await CommandRun.Of("read", report, "--claims", "-", "--min-confidence", "1")).Output.ShouldBeEmpty();
        (await CommandRun.Of("read", report, "--claims", "-", "--min-confidence", "2")).ExitCode.ShouldBe(2);
    }

    private async Task<string> Ask(params string[] args)
    {
        var run = await CommandRun.Of([.. args, "--record", RecordPath]);
        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        return run.Output;
    }
}
