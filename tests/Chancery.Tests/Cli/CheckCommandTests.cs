using Chancery.Cli.Checking;
using Chancery.Cli.Output;
using Chancery.Lexicons.Checks;
using Chancery.Tests.Lexicons;

namespace Chancery.Tests.Cli;

/// <summary>How <c>chancery check data</c> tells what it found.</summary>
public sealed class CheckCommandTests
{
    private static readonly CheckAnswer s_answer = new("data", 3, 1, 1,
    [
        new("en/names.tsv", 12, FindingSeverity.Warning, "'Land of Proofs' means state:RUS here and state:HND in en/names.tsv:11; take one out"),
        new("holders.tsv", 0, FindingSeverity.Error, "the file is missing; restore it"),
    ]);

    [Fact]
    public void The_findings_are_as_a_person_found_them_good()
    {
        TextRenderer.Render(s_answer.Lay(), Screen.Plain).ShouldBeGolden("check.txt");
        MarkdownRenderer.Render(s_answer.Lay()).ShouldBeGolden("check.md");
        JsonRenderer.Render(s_answer).ShouldBeGolden("check.json");
    }

    [Fact]
    public async Task Errors_and_warnings_have_their_exit_codes()
    {
        using var data = new BrokenData();
        var sound = await CommandRun.Of("check", "data", data.Folder);
        sound.ExitCode.ShouldBe(sound.Output.Contains(": warning: ") ? 1 : 0);
        var line = data.Add("places.tsv", "Testville\tXQQ");
        var broken = await CommandRun.Of("check", "data", data.Folder);
        broken.ExitCode.ShouldBe(3);
        broken.Output.ShouldContain($"{data.Folder}/places.tsv:{line}: error: 'XQQ' is defined in no file; correct it, or add its row\n");
        broken.Output.TrimEnd().Split('\n')[^1].ShouldStartWith("1 error and ");
    }

    [Fact]
    public async Task Without_a_folder_the_installed_data_is_checked()
    {
        var run = await CommandRun.Of("check", "data", "--format", "json");
        run.ExitCode.ShouldBeLessThan(2);
        run.Output.ShouldContain("\"errors\": 0");
    }

    [Fact]
    public async Task A_folder_without_data_is_missed()
    {
        var run = await CommandRun.Of("check", "data", Path.Combine(Repository.Root, "docs"));
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("states.tsv");
    }
}
