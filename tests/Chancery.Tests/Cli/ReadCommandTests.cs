namespace Chancery.Tests.Cli;

/// <summary>What reading promises to whoever runs it again, with more threads, or on a folder with bad files in it.</summary>
public sealed class ReadCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-read");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Claims_are_the_same_to_the_byte_with_any_number_of_threads()
    {
        var reports = Reports(40);
        var alone = await CommandRun.Of("read", reports, "--claims", "-", "--threads", "1");
        var together = await CommandRun.Of("read", reports, "--claims", "-", "--threads", "8");
        alone.ExitCode.ShouldBe(0);
        alone.Output.Split('\n').Length.ShouldBeGreaterThan(40);
        together.Output.ShouldBe(alone.Output);
    }

    [Fact]
    public async Task Claims_on_standard_output_leave_the_summary_to_standard_error()
    {
        var run = await CommandRun.Of("read", Reports(1), "--claims", "-");
        run.Output.ShouldStartWith("{\"v\":1,");
        run.Errors.ShouldContain("Read 1 report");
    }

    [Fact]
    public async Task Reading_the_same_files_again_adds_nothing()
    {
        var reports = Reports(3);
        var record = At("twice.db");
        (await CommandRun.Of("read", reports, "--record", record)).Output.ShouldContain("3 new, 0 known");
        var claims = await CommandRun.Of("claims", "--record", record);
        (await CommandRun.Of("read", reports, "--record", record)).Output.ShouldContain("0 new, 3 known");
        (await CommandRun.Of("claims", "--record", record)).ShouldBe(claims);
    }

    [Fact]
    public async Task A_report_without_a_date_is_listed_with_its_bound_and_why()
    {
        var (report, record) = (At("early.txt"), At("early.db"));
        await File.WriteAllTextAsync(report, "Trade between Peru and Chile fell over the first six months of 2013.", TestContext.Current.CancellationToken);
        await CommandRun.Of("read", report, "--record", record);
        var shown = (await CommandRun.Of("documents", "--record", record)).Output;
        shown.ShouldContain("2013-07 to 2014-01 (bounded)");
        shown.ShouldContain("not before 2013-07-01: a figure for the whole period, “the first six months of 2013”");
        (await CommandRun.Of("documents", "--record", record, "--format", "json")).Output.ShouldContain("\"between\": \"2013-07/2014-01\"");
        (await CommandRun.Of("documents", "--record", record, "--since", "2014-01")).Output.ShouldContain("early");
        (await CommandRun.Of("documents", "--record", record, "--since", "2014-02")).Output.ShouldStartWith("No documents");
    }

    [Fact]
    public async Task What_cannot_be_read_is_listed_and_the_rest_is_read()
    {
        var run = await CommandRun.Of("read", Reports(2), At("missing.txt"), "--record", At("some.db"));
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("Read 2 reports");
        run.Output.ShouldContain("missing.txt: there is no such file or folder. Check the path");
    }

    [Fact]
    public async Task Where_nothing_can_be_read_the_exit_code_says_so()
    {
        var run = await CommandRun.Of("read", At("missing.txt"), "--record", At("none.db"));
        run.ExitCode.ShouldBe(3);
        run.Output.ShouldContain("missing.txt");
    }

    [Fact]
    public async Task Standard_input_may_be_a_step_of_a_pipe()
    {
        const string Line = """{"id":"piped","publisher":"The Herald","published":"2013-10-15","text":"Honduras opened its embassy in Moscow."}""";
        var run = await CommandRun.Of(Chancery.Cli.Output.Screen.Plain, Line + "\n", "read", "-", "--claims", "-");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("\"doc\":\"piped\"");
    }

    [Fact]
    public async Task A_claim_can_be_explained_down_to_its_tree()
    {
        var record = At("explained.db");
        await CommandRun.Of("read", Reports(1), "--record", record);
        var claims = (await CommandRun.Of("claims", "--kind", "mission", "--format", "json", "--record", record)).Output;
        var id = System.Text.Json.JsonDocument.Parse(claims).RootElement.GetProperty("claims")[0].GetProperty("id").GetString()!;
        var explained = await CommandRun.Of("explain", id[..8], "--record", record);
        explained.ExitCode.ShouldBe(0);
        explained.Output.ShouldContain("└─ ");
        explained.Output.ShouldContain("frame");
        explained.Output.ShouldContain("HOW EACH ROLE WAS FOUND");
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    /// <summary>A folder of so many short reports, no two alike.</summary>
    private string Reports(int count)
    {
        var reports = Directory.CreateDirectory(At($"reports-{count}")).FullName;
        string[] states = ["Honduras", "Guatemala", "Nicaragua", "Mexico", "Cuba", "Panama", "Peru"];
        for (var i = 0; i < count; i++)
        {
            var state = states[i % states.Length];
            File.WriteAllText(Path.Combine(reports, $"report-{i:00}.txt"),
                $"{state} opened its embassy in Moscow on {i % 28 + 1} March 2013.\n\nRussia and {state} signed an agreement on trade.\n");
        }

        return reports;
    }
}
