namespace Chancery.Tests.Cli;

/// <summary>What the asking commands show of a small record, in every form.</summary>
public sealed class AnswerTests(SmallRecord record) : IClassFixture<SmallRecord>
{
    [Theory]
    [InlineData("documents")]
    [InlineData("claims")]
    [InlineData("matters")]
    [InlineData("matter", "visa-hnd-rus")]
    [InlineData("promises")]
    [InlineData("brief", "RUS", "HND")]
    [InlineData("search", "visa")]
    public async Task Every_answer_is_as_a_person_found_it_good(params string[] question)
    {
        foreach (var format in (string[])["text", "json", "md"])
        {
            var run = await record.Run([.. question, "--format", format]);
            run.Errors.ShouldBeEmpty();
            run.ExitCode.ShouldBe(0);
            run.Output.ShouldBeGolden($"{question[0]}.{(format == "text" ? "txt" : format)}");
        }
    }

    [Fact]
    public async Task The_same_question_has_the_same_answer_to_the_byte()
    {
        var first = await record.Run("brief", "Honduras", "Russia");
        (await record.Run("brief", "Honduras", "Russia")).ShouldBe(first);
    }

    [Fact]
    public async Task Every_line_of_a_brief_has_a_source_that_is_listed()
    {
        var brief = (await record.Run("brief", "HND", "RUS")).Output;
        var (body, sources) = (brief[..brief.IndexOf("SOURCES", StringComparison.Ordinal)], brief[brief.IndexOf("SOURCES", StringComparison.Ordinal)..]);
        foreach (var entry in body.Split(["  ● ", "  ○ "], StringSplitOptions.None).Skip(1)) entry.ShouldContain("[");
        for (var number = 1; body.Contains($"[{number}]"); number++) sources.ShouldContain($"[{number}]");
    }

    [Fact]
    public async Task An_intention_is_never_shown_as_a_fact()
    {
        var matters = (await record.Run("matters", "--kind", "programme")).Output;
        matters.ShouldContain("promised");
        matters.ShouldContain("○");
        matters.ShouldNotContain("●");
    }

    [Theory]
    [InlineData("Honduras")]
    [InlineData("hnd")]
    [InlineData("state:HND")]
    public async Task An_actor_is_found_by_name_and_by_code(string name)
    {
        var run = await record.Run("claims", "--actor", name, "--kind", "mission");
        run.Output.ShouldContain("Embassy of Honduras in Russia");
    }

    [Fact]
    public async Task An_empty_answer_says_what_was_searched()
    {
        var run = await record.Run("claims", "--actor", "Mexico", "--kind", "visa");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("No claims for actor Mexico, kind visa.");
        run.Output.ReplaceLineEndings(" ").ShouldContain("7 reports of 2013-10-15 to 2014-09-28, 1 of them undated");
    }

    [Fact]
    public async Task A_list_cut_by_a_limit_says_so()
    {
        var run = await record.Run("claims", "--limit", "2");
        run.Output.ShouldContain("2 of 9 claims");
    }

    [Theory]
    [InlineData("--since", "2014", "opening", "signature")]
    [InlineData("--until", "2013-12", "signature", "opening")]
    public async Task Documents_are_narrowed_by_publication(string option, string date, string absent, string present)
    {
        var run = await record.Run("documents", option, date);
        run.Output.ShouldContain(present);
        run.Output.ShouldNotContain(absent);
    }
}
