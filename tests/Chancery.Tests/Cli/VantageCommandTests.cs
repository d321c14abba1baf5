namespace Chancery.Tests.Cli;

/// <summary>Every question can be asked from another time: by when it happened, was published, or was on record.</summary>
public sealed class VantageCommandTests(GrowingRecord record) : IClassFixture<GrowingRecord>
{
    [Theory]
    [InlineData("matters-as-of", "matters", "--as-of", "2013-12")]
    [InlineData("brief-published-by", "brief", "RUS", "HND", "--published-by", "2014-02")]
    [InlineData("claims-known-at", "claims", "--known-at", "2020-02-04")]
    [InlineData("changes", "changes", "--since", "2020-02-05")]
    [InlineData("diff", "diff", "--from", "2014-02", "--to", "2014-09-30")]
    public async Task Every_answer_is_as_a_person_found_it_good(string name, params string[] question)
    {
        foreach (var format in (string[])["text", "json", "md"])
        {
            var run = await record.Run([.. question, "--format", format]);
            run.Errors.ShouldBeEmpty();
            run.ExitCode.ShouldBe(0);
            run.Output.ShouldBeGolden($"{name}.{(format == "text" ? "txt" : format)}");
        }
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("claims")]
    [InlineData("matters")]
    [InlineData("matter visa-hnd-rus")]
    [InlineData("brief HND")]
    [InlineData("search visa")]
    [InlineData("promises")]
    [InlineData("disagreements")]
    [InlineData("actor HND")]
    [InlineData("actors --find Lavrov")]
    [InlineData("suggestions")]
    [InlineData("decisions")]
    public async Task Every_question_tells_from_when_it_was_answered(string question)
    {
        var clocks = "--as-of 2014-12 --published-by 2014-11 --known-at 2020-02-05";
        var run = await record.Run($"{question} {clocks}".Split(' '));
        run.Errors.ShouldBeEmpty();
        var words = run.Output.ReplaceLineEndings(" ");
        foreach (var clock in (string[])["as of 2014-12", "published by 2014-11", "as known at 2020-02-05"])
            Squeezed(words).ShouldContain(clock, Case.Insensitive);
        (await record.Run($"{question} {clocks} --format json".Split(' '))).Output.ShouldContain("\"knownAt\": \"2020-02-05T23:59:59.9999999+00:00\"");
    }

    [Fact]
    public async Task Without_a_clock_nothing_is_said_of_one() =>
        (await record.Run("matters", "--format", "json")).Output.ShouldNotContain("vantage");

    [Theory]
    [InlineData("matters --as-of 1990", "No matters.", "7 reports of 2013-10-15 to 2014-09-28, as of 1990")]
    [InlineData("claims --published-by 1990", "No claims.", "0 reports, published by 1990")]
    [InlineData("claims --known-at 1990", "No claims.", "0 reports, as known at 1990-12-31, before the record was begun on 2020-02-03")]
    public async Task An_empty_answer_says_what_was_searched(string question, string nothing, string searched)
    {
        var run = await record.Run(question.Split(' '));
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(nothing);
        Squeezed(run.Output.ReplaceLineEndings(" ")).ShouldContain(searched);
    }

    [Theory]
    [InlineData("matters --as-of soon", "2013-06-14")]
    [InlineData("matters --as-of 2013-02-30", "2013-06-14")]
    [InlineData("brief RUS HND --published-by 2013/2014", "2013-06-14")]
    [InlineData("claims --known-at yesterday", "2026-06-14T09:30")]
    [InlineData("claims --known-at 2020-02-05T25:00", "2026-06-14T09:30")]
    [InlineData("changes", "--since")]
    [InlineData("changes --since lately", "2026-06-14T09:30")]
    [InlineData("changes --since lately --clock valid", "2013-06-14")]
    [InlineData("changes --since 2020-02-06 --known-at 2020-02-04", "as known at 2020-02-04; give an earlier --since")]
    [InlineData("changes --since 2015 --clock valid --as-of 2013", "give an earlier --since")]
    [InlineData("changes --since 2020 --clock wall", "record, publication, valid")]
    [InlineData("changes --since 2020 --actor Hondurs", "Honduras")]
    [InlineData("diff --from 2014", "--to")]
    [InlineData("diff --from 2015 --to 2014", "--from")]
    [InlineData("diff --from 2013 --to 2014 --as-of 2013", "--as-of")]
    [InlineData("matter visa-hnd-rus --known-at 2001", "among the 0 of this record, as known at 2001-12-31")]
    public async Task A_time_that_is_none_is_refused_with_one_that_is(string question, string remedy)
    {
        var run = await record.Run(question.Split(' '));
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("2020-02-05T10:29", 5)]
    [InlineData("2020-02-05T10:30", 7)]
    [InlineData("2020-02-05T13:30+03:00", 7)]
    [InlineData("2020-02-05T10:29:59Z", 5)]
    [InlineData("2020-02", 7)]
    public async Task A_time_is_known_to_its_end_in_universal_time_where_it_names_no_other(string time, int reports)
    {
        var run = await record.Run("documents", "--known-at", time, "--format", "json");
        run.Output.ShouldContain($"\"documents\": {reports},");
    }

    [Theory]
    [InlineData("changes --since 2020-02-06", "decision 1 by Anna, 2020-02-06 08:15 (another spelling)", "signature")]
    [InlineData("changes --since 2020-02-03 --kind visa", "because of plan, read 2020-02-03 09:00; signature, read 2020-02-05 10:30", "decision")]
    [InlineData("changes --since 2020-02-05 --known-at 2020-02-05", "opening, read again", "decision 1")]
    [InlineData("changes --since 2014 --clock publication", "published by 2013-12-31", "because of")]
    [InlineData("diff --from 2014-05 --to 2014-06-15 --actor Guatemala", "promise (signed): open → due", "New")]
    [InlineData("diff --from 2014-05 --to 2014-07 --actor Guatemala", "promise (signed): open → overdue", "because of")]
    [InlineData("changes --since 2014 --clock valid --kind visa", "planned → signed", "Central America")]
    public async Task What_moved_can_be_asked_by_every_clock(string question, string told, string untold)
    {
        var run = await record.Run(question.Split(' '));
        run.ExitCode.ShouldBe(0);
        Squeezed(run.Output.ReplaceLineEndings(" ")).ShouldContain(told);
        run.Output.ShouldNotContain(untold);
    }

    [Theory]
    [InlineData("changes --since 2020-02-07")]
    [InlineData("diff --from 2014-10 --to 2019")]
    [InlineData("changes --since 2020-02-05 --actor Mexico")]
    public async Task Where_nothing_moved_it_says_between_what(string question)
    {
        var run = await record.Run(question.Split(' '));
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Nothing moved");
        run.Output.ShouldContain("7 reports");
    }

    [Fact]
    public async Task Without_a_record_nobody_can_tell_what_was_known()
    {
        var run = await CommandRun.Of("actor", "HND", "--known-at", "2020", "--record", Path.Combine(Path.GetTempPath(), "nowhere.db"));
        run.ExitCode.ShouldNotBe(0);
        (await CommandRun.Of("actor", "HND", "--published-by", "2013")).Errors.ShouldContain("--record");
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
