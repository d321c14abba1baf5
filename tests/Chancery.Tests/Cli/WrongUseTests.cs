namespace Chancery.Tests.Cli;

/// <summary>What is wrong is named together with what to do, and the exit code tells what sort of wrong it is.</summary>
public sealed class WrongUseTests(SmallRecord record) : IClassFixture<SmallRecord>
{
    [Theory]
    [InlineData("claims --kind treaty", "agreement")]
    [InlineData("claims --stage singed", "signed")]
    [InlineData("claims --kind figure --stage signed", "no stages")]
    [InlineData("claims --since yesterday", "2013-06-14")]
    [InlineData("claims --limit many", "20")]
    [InlineData("claims --min-confidence sure", "0.8")]
    [InlineData("claims --min-confidence 1.5", "0.8")]
    [InlineData("matters --min-confidence -1", "0 to 1")]
    [InlineData("claims --candidates --min-confidence 0.5", "--min-confidence 0")]
    [InlineData("claims --format xml", "text, json, md")]
    [InlineData("claims --actor Hondurs", "Honduras")]
    [InlineData("claims --actor state:HDN", "No actor")]
    [InlineData("promises --status done", "kept late")]
    [InlineData("promises --due-before soon", "2013-06-14")]
    [InlineData("matter visa-hnd", "visa-hnd-rus")]
    [InlineData("brief HND Honduras", "Both names mean Honduras")]
    [InlineData("explain ffffffffff", "chancery claims")]
    public async Task What_cannot_be_understood_is_refused_with_what_would_be(string question, string remedy)
    {
        var run = await record.Run(question.Split(' '));
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("clams")]
    [InlineData("read")]
    [InlineData("brief")]
    [InlineData("read x --threads 0")]
    [InlineData("merge Honduras")]
    [InlineData("undo all")]
    [InlineData("watch remove first")]
    [InlineData("watch")]
    [InlineData("watch add")]
    [InlineData("read x --published soon")]
    public async Task A_command_line_that_is_none_says_where_help_is(string line)
    {
        var run = await CommandRun.Of(line.Split(' '));
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("--help");
    }

    [Theory]
    [InlineData("undo all", "chancery decisions")]
    [InlineData("watch remove first", "chancery watch list")]
    [InlineData("brief", "ACTOR is missing")]
    [InlineData("search  ", "words to search for")]
    public async Task What_a_command_needs_is_told_in_the_words_of_its_user(string line, string told)
    {
        var run = await CommandRun.Of(line.Split(' '));
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(told);
        run.Errors.ShouldNotContain("System.");
    }

    [Fact]
    public async Task A_mistyped_command_is_answered_with_the_nearest_one()
    {
        var run = await CommandRun.Of("clams");
        run.Errors.ShouldContain("Did you mean claims?");
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_missed_with_the_command_that_makes_one()
    {
        var run = await CommandRun.Of("matters", "--record", record.At("nowhere.db"));
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("chancery read");
        File.Exists(record.At("nowhere.db")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("rebuild")]
    public async Task A_file_that_is_no_record_is_left_alone(string command)
    {
        var path = record.At($"{command}.txt");
        await File.WriteAllTextAsync(path, "This is a letter, and it is longer than the header of a database file would be.", TestContext.Current.CancellationToken);
        var run = await CommandRun.Of(command, "--record", path);
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain(path);
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldStartWith("This is a letter");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("documents")]
    [InlineData("claims")]
    [InlineData("matters")]
    [InlineData("matter")]
    [InlineData("brief")]
    [InlineData("changes")]
    [InlineData("diff")]
    [InlineData("explain")]
    [InlineData("search")]
    [InlineData("parse")]
    [InlineData("merge")]
    [InlineData("split")]
    [InlineData("undo")]
    [InlineData("decisions")]
    [InlineData("suggestions")]
    [InlineData("rebuild")]
    [InlineData("watch")]
    [InlineData("watch add")]
    [InlineData("watch list")]
    [InlineData("watch remove")]
    [InlineData("watch report")]
    [InlineData("accounts")]
    [InlineData("accounts add")]
    [InlineData("accounts list")]
    [InlineData("accounts role")]
    [InlineData("accounts password")]
    [InlineData("accounts remove")]
    [InlineData("keys")]
    [InlineData("keys add")]
    [InlineData("keys list")]
    [InlineData("keys remove")]
    [InlineData("serve")]
    [InlineData("actor")]
    [InlineData("actors")]
    [InlineData("check")]
    [InlineData("check data")]
    public async Task Every_command_shows_how_it_is_used(string command)
    {
        var run = await CommandRun.Of([.. command.Split(' '), "--help"]);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Examples:");
        run.Output.ShouldContain($"chancery {command}");
    }
}
