using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>A report that is shown on a terminal cannot command the terminal.</summary>
public sealed class TerminalTextTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-terminal");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("documents")]
    [InlineData("claims")]
    [InlineData("search Ghana")]
    [InlineData("brief FRA GHA")]
    [InlineData("documents --format md")]
    [InlineData("brief FRA GHA --format md")]
    public async Task No_control_sequence_of_a_report_reaches_the_screen(string question)
    {
        var record = Path.Combine(folder.FullName, "hostile.db");
        using (var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null))
        {
            var (session, _) = RecordOpening.Open(record, RecordAccess.CreateIfMissing, surroundings);
            using (session)
            {
                var document = Made.Document("clear\u001b[2J", "France and\u001b[31m Ghana \u202Esigned\u009b2J a pact.", "2024-03-05", "Press\u001b]0;x\u0007");
                session!.Store.Append(document, [Made.Claim(document, Kind.Agreement, ["parties=state:FRA,state:GHA"], ["stage=signed"])], "made");
                session.Store.Project(session.Builder);
            }
        }

        var run = await CommandRun.Of([.. question.Split(' '), "--record", record]);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Press\uFFFD]0;x\uFFFD");
        run.Output.ShouldNotContain(c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }
}
