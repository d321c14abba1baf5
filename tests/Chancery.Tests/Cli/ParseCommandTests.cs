using Chancery.Cli.Output;

namespace Chancery.Tests.Cli;

/// <summary>What <c>chancery parse</c> shows, and what it says of input that it cannot parse.</summary>
public sealed class ParseCommandTests : IDisposable
{
    private const string Text =
        "Envoys meet in Oslo\n\nThe treaty wasn't signed by the two ministers.\nShe’ll fly home on Monday.\n";

    private const string Given =
        "# sent_id = made-1\n# text = She can't go.\n1\tShe\t_\t_\t_\t_\t_\t_\t_\t_\n2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "2\tca\t_\t_\t_\t_\t_\t_\t_\t_\n3\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n3.1\teven\t_\t_\t_\t_\t_\t_\t4:advmod\t_\n"
        + "4\tgo\tgone\tX\tXX\tA=B\t1\tdep\t1:dep\tSpaceAfter=No|Gloss=leave\n5\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-parse");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("conllu", "parse.conllu")]
    [InlineData("tree", "parse.txt")]
    [InlineData("json", "parse.jsonl")]
    public async Task Every_form_is_as_a_person_found_it_good(string format, string golden)
    {
        var run = await CommandRun.Of("parse", File("report.txt", Text), "--format", format);
        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBeGolden(golden);
    }

    [Fact]
    public async Task The_example_of_the_documentation_is_real_output()
    {
        var documentation = await System.IO.File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "parse.md"), TestContext.Current.CancellationToken);
        var example = documentation.Split("```text\n")[1].Split("```")[0];
        var sample = Path.Combine(Repository.Root, "samples", "03-honduras-opens-embassy.txt");
        (await CommandRun.Of("parse", sample, "--format", "tree")).Output.ShouldStartWith(example);
    }

    [Fact]
    public async Task Given_words_stay_and_all_that_is_said_of_them_is_new()
    {
        var run = await CommandRun.Of("parse", File("given.conllu", Given), "--tokens", "gold");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBeGolden("parse-gold.conllu");
    }

    [Fact]
    public async Task Offsets_count_the_characters_of_the_input_from_its_beginning()
    {
        const string Input = "  An 😀 envoy.\r\n \r\nHe’s “glad” 😀😀!\n\n\nThe end";
        var lines = (await CommandRun.Of("parse", File("report.txt", Input))).Output.Split('\n');
        var characters = Input.EnumerateRunes().ToArray();
        foreach (var columns in lines.Select(line => line.Split('\t')).Where(columns => columns.Length == 10))
        {
            var range = columns[9].Split('|')[^1]["TokenRange=".Length..].Split(':').Select(int.Parse).ToArray();
            string.Concat(characters[range[0]..range[1]]).ShouldBe(columns[1]);
        }
    }

    [Fact]
    public async Task Standard_input_is_parsed_where_no_file_is_named()
    {
        var piped = await CommandRun.Of(Screen.Plain, Text, "parse");
        (await CommandRun.Of(Screen.Plain, Text, "parse", "-")).ShouldBe(piped);
        piped.Output.ShouldContain("# sent_id = 1\n");
    }

    [Fact]
    public async Task A_page_is_taken_apart_first_when_that_is_asked_for()
    {
        var page = File("page.txt", "Envoys meet in Oslo\n\nShare on Facebook\n\nThe envoys of Chile and Peru met in Oslo on Monday.\n");
        (await CommandRun.Of("parse", page)).Output.ShouldContain("Facebook");
        (await CommandRun.Of("parse", page, "--layout")).Output.ShouldNotContain("Facebook");
    }

    [Fact]
    public async Task A_wrong_sentence_is_named_by_its_line_and_the_others_are_parsed()
    {
        var run = await CommandRun.Of("parse", File("wrong.conllu", "1\tYes\t_\n\n" + Given), "--tokens", "gold");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("wrong.conllu:1: 3 columns");
        run.Output.ShouldContain("# sent_id = made-1");
    }

    [Theory]
    [InlineData("2\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n", "word '2' stands where word 1 must stand")]
    [InlineData("1-x\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n", "range (1-2)")]
    [InlineData("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "no form")]
    [InlineData("1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n", "no words")]
    [InlineData("A sentence, and no columns.\n", "without --tokens gold")]
    public async Task Words_that_cannot_be_understood_are_refused_with_what_is_wrong(string input, string message)
    {
        var run = await CommandRun.Of("parse", File("wrong.conllu", input), "--tokens", "gold");
        run.ExitCode.ShouldBe(3);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain(message);
    }

    [Fact]
    public async Task Words_without_an_end_are_no_sentence()
    {
        var endless = string.Concat(Enumerable.Range(1, 1001).Select(i => $"{i}\tword\t_\t_\t_\t_\t_\t_\t_\t_\n"));
        var run = await CommandRun.Of("parse", File("endless.conllu", endless), "--tokens", "gold");
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("endless.conllu:1001: the sentence has more than 1000 words");
    }

    [Theory]
    [InlineData("nowhere.txt", "there is no such file")]
    [InlineData(".", "folder")]
    public async Task What_is_no_file_is_named_with_a_remedy(string path, string message)
    {
        var run = await CommandRun.Of("parse", Path.Combine(folder.FullName, path));
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain(message);
    }

    [Fact]
    public async Task Trees_given_as_plain_text_are_not_taken_for_text()
    {
        var run = await CommandRun.Of("parse", File("given.conllu", Given));
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("--tokens gold");
    }

    [Theory]
    [InlineData("parse x --tokens silver", "own, gold")]
    [InlineData("parse x --format xml", "conllu, tree, json")]
    [InlineData("parse x --tokens gold --layout", "--layout")]
    public async Task A_command_line_that_is_none_says_where_help_is(string line, string remedy)
    {
        var run = await CommandRun.Of(line.Split(' '));
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(remedy);
        run.Errors.ShouldContain("--help");
    }

    [Fact]
    public async Task A_model_that_is_not_there_or_is_none_is_refused()
    {
        var text = File("report.txt", Text);
        (await CommandRun.Of("parse", text, "--model", "nowhere.bin")).ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(3), run => run.Errors.ShouldContain("nowhere.bin"));
        (await CommandRun.Of("parse", text, "--model", text)).ExitCode.ShouldBe(3);
    }

    private string File(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
