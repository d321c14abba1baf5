using System.Text;
using Chancery.Cli;
using Chancery.Cli.Output;
using Chancery.Storage.Accounts;

namespace Chancery.Tests.Cli;

public sealed class AccountCommandTests : IDisposable
{
    private readonly SmallRecord record = new();

    public void Dispose() => record.Dispose();

    [Fact]
    public async Task Accounts_are_added_given_other_roles_and_removed()
    {
        (await Add("ada", "administrator")).Output.ShouldContain("ada");
        (await Add("ben", "reader")).Output.ShouldContain("2 accounts.");
        (await Run("accounts role ben reviewer")).Output.ShouldContain("reviewer");
        (await Run("accounts list --format json")).Output.ShouldContain("\"role\": \"reviewer\"");
        (await Run("accounts remove ben")).Output.ShouldContain("1 account.");
        (await Run("accounts remove ada")).Output.ShouldContain("There are no accounts");
    }

    [Theory]
    [InlineData("accounts role ada reader", "only administrator")]
    [InlineData("accounts remove ada", "only administrator")]
    [InlineData("accounts role nobody reader", "There is no account nobody")]
    [InlineData("accounts role ben reader", "already")]
    [InlineData("accounts add ada --role reader --password-from -", "already")]
    [InlineData("accounts add <b> --role reader --password-from -", "no name")]
    [InlineData("keys add import --scope intake --until 2020-12-31", "--account")]
    [InlineData("keys add import --scope intake --until 2020-12-31 --account ben", "would do more")]
    [InlineData("keys add import --scope read --until 2019-12-31 --account ben", "has passed")]
    [InlineData("keys add import --scope read --until 2031-12-31 --account ben", "too far away")]
    [InlineData("keys add import --scope read --until soon --account ben", "is no date")]
    [InlineData("keys remove 7", "chancery keys list")]
    public async Task What_cannot_be_is_told(string line, string told)
    {
        await Add("ada", "administrator");
        await Add("ben", "reader");
        var run = await Run(line);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(told);
    }

    [Fact]
    public async Task The_first_account_is_an_administrator()
    {
        var run = await Add("ben", "reviewer");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("administrator");
    }

    [Fact]
    public async Task A_key_is_shown_once()
    {
        await Add("ada", "administrator");
        var made = await Run("keys add import --scope intake --until 2020-12-31");
        made.ExitCode.ShouldBe(0, made.Errors);
        var shown = made.Output.Split('\n').Single(line => line.StartsWith(KeyTable.Prefix, StringComparison.Ordinal));
        var listed = (await Run("keys list")).Output;
        listed.ShouldContain("import");
        listed.ShouldContain("2020-12-31");
        listed.ShouldNotContain(shown);
        (await Run("keys remove 1")).Output.ShouldContain("There are no keys");
    }

    [Fact]
    public async Task Without_a_record_there_is_nobody_to_let_in()
    {
        var run = await CommandRun.Of("accounts", "add", "ada", "--role", "administrator", "--record", record.At("none.db"));
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("There is no record");
        File.Exists(AccountStore.PathOf(record.At("none.db"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_a_password_is_named_by_its_file()
    {
        var run = await CommandRun.Of("accounts", "add", "ada", "--role", "administrator", "--record", record.RecordPath);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("--password-from");
    }

    [Theory]
    [InlineData("four words mmake\b\b\b\bake one\rfour words make one\r", true)]
    [InlineData("four words make one\rfour words make two\r", false)]
    public async Task A_password_is_asked_for_twice_and_not_shown(string typed, bool isSame)
    {
        var keys = new Queue<char>(typed);
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        using (var surroundings = new Surroundings(output, errors, () => Stream.Null) { Clock = new StoppedClock(), ReadKey = keys.Dequeue })
            (await CommandLine.RunAsync(["accounts", "add", "ada", "--role", "administrator", "--record", record.RecordPath], surroundings)).ShouldBe(isSame ? 0 : 2);
        var shown = Encoding.UTF8.GetString(errors.ToArray()) + Encoding.UTF8.GetString(output.ToArray());
        shown.ShouldContain("Password: ");
        shown.ShouldNotContain("four");
    }

    private Task<CommandRun> Add(string name, string role) => Run($"accounts add {name} --role {role} --password-from -");

    private Task<CommandRun> Run(string line) => CommandRun.Of(Screen.Plain, "four words make one\n", [.. line.Split(' '), "--record", record.RecordPath]);
}
