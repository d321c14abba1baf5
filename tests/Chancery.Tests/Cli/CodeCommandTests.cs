using Chancery.Cli.Output;

namespace Chancery.Tests.Cli;

/// <summary>What <c>chancery code</c> writes, and what it says of a table that it cannot read.</summary>
public sealed class CodeCommandTests : IDisposable
{
    private const string Header = "id\tsentence\tsource\ttarget\n";

    private const string Table = Header
        + "a\tNorway sent tents to Malawi.\tNorway\tMalawi\n"
        + "b\tFarmers in Lima marched against the fuel tax of the ministry.\tFarmers in Lima\tthe ministry\n"
        + "c\tThe court in Bern refused to hear the banker.\tThe court in Bern\tthe banker\n"
        + "d\tThe envoy slept.\tMongolia\tThe envoy\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-code");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_table_is_coded_as_a_person_found_it_good()
    {
        var run = await CommandRun.Of("code", "--pairs", File(Table));
        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBeGolden("code.tsv");
    }

    [Fact]
    public async Task Standard_input_and_other_line_ends_give_the_same_bytes()
    {
        var run = await CommandRun.Of("code", "--pairs", File(Table));
        (await CommandRun.Of(Screen.Plain, Table, "code", "--pairs", "-")).ShouldBe(run);
        (await CommandRun.Of(Screen.Plain, "\ufeff" + Table.ReplaceLineEndings("\r\n"), "code", "--pairs", "-")).ShouldBe(run);
    }

    [Fact]
    public async Task A_wrong_row_is_named_by_line_and_column_and_the_others_are_coded()
    {
        var run = await CommandRun.Of(Screen.Plain, Header + "a\tNorway left.\tNorway\nb\t\tA\tB\nc\tPeru thanked Chile.\tPeru\tChile\n", "code", "--pairs", "-");
        run.ExitCode.ShouldBe(3);
        run.Output.Split('\n')[1].ShouldStartWith("c\tSUPPORT\t");
        run.Errors.ShouldContain("standard input:2: column 4: the row has 3 columns");
        run.Errors.ShouldContain("standard input:3: column 2 (sentence): it is empty");
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("id\tsentence\tsource\n", "no column target")]
    [InlineData("\n", "no header")]
    public async Task What_is_no_table_is_refused_with_a_remedy(string text, string message)
    {
        var run = await CommandRun.Of(Screen.Plain, text, "code", "--pairs", "-");
        run.ExitCode.ShouldBe(3);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain(message);
    }

    [Fact]
    public async Task A_table_without_rows_gives_one_without_rows()
    {
        var run = await CommandRun.Of(Screen.Plain, Header, "code", "--pairs", "-");
        run.ShouldBe(new(0, "id\troot\tconfidence\n", ""));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await CommandRun.Of("code", "--pairs", "nowhere.tsv");
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("nowhere.tsv: there is no such file");
    }

    [Fact]
    public async Task Pairs_must_be_given() => (await CommandRun.Of("code")).ExitCode.ShouldBe(2);

    private string File(string content)
    {
        var path = Path.Combine(folder.FullName, "pairs.tsv");
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
