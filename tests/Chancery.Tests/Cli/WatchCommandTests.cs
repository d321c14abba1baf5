using Chancery.Cli;
using Microsoft.Data.Sqlite;

namespace Chancery.Tests.Cli;

/// <summary>What is watched is told once: what moved since the last report, and what is to come.</summary>
public sealed class WatchCommandTests : IDisposable
{
    private readonly WatchedRecord record = new();

    [Fact]
    public async Task What_is_watched_is_listed_and_a_number_is_given_once()
    {
        (await record.Run("watch list")).Output.ShouldContain("Nothing is watched");
        (await record.Run("watch add RUS HND --kind visa")).Output.ShouldContain("1 Russia and Honduras, visa");
        (await record.Run("watch add visa-hnd-rus")).Output.ShouldContain("Visa regime between Honduras and Russia (visa-hnd-rus)");
        (await record.Run("watch remove 2")).Output.ShouldContain("Watch 2 removed.");
        (await record.Run("watch add Mexico")).Output.ShouldContain("3 Mexico");
        var list = (await record.Run("watch list --format json")).Output;
        list.ShouldContain("\"number\": 3");
        list.ShouldNotContain("\"number\": 2");
    }

    [Theory]
    [InlineData("watch add HND RUS --kind visa", "Watch 1 is the same")]
    [InlineData("watch add Hondurs", "Honduras")]
    [InlineData("watch add HND Honduras", "Both names mean Honduras")]
    [InlineData("watch add visa-hnd", "Did you mean visa-hnd-rus?")]
    [InlineData("watch add visa-hnd-rus --kind visa", "--kind")]
    [InlineData("watch add HND --kind treaty", "agreement")]
    [InlineData("watch remove 7", "chancery watch list")]
    [InlineData("watch report --since soon", "2026-06-14")]
    [InlineData("watch report --format xml", "text, json, md, html, atom, icalendar")]
    [InlineData("watch list --format atom", "text, json, md, html")]
    public async Task What_cannot_be_watched_is_refused_with_what_can(string line, string remedy)
    {
        await record.Run("watch add RUS HND --kind visa");
        var run = await record.Run(line);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain(remedy);
    }

    [Fact]
    public async Task A_report_tells_what_moved_since_the_last_one_and_why()
    {
        await record.Run("watch add RUS HND --kind visa");
        (await record.Run("watch report")).Output.ShouldContain("Nothing moved after 2020-02-03 09:00:00 UTC");
        record.ReadSignature();
        var told = (await record.Run("watch report")).Output;
        told.ShouldContain("under negotiation → signed");
        told.ShouldContain("because of signature, read 2020-02-08 10:00");
        (await record.Run("watch report")).Output.ShouldContain("Nothing moved after 2020-02-08 10:00:00 UTC");
        (await record.Run("watch report --since 2020-02-04")).Output.ShouldContain("under negotiation → signed");
    }

    [Fact]
    public async Task What_is_not_watched_is_not_told()
    {
        await record.Run("watch add RUS HND --kind mission");
        await record.Run("watch add Mexico");
        record.ReadSignature();
        (await record.Run("watch report")).Output.ShouldContain("Nothing moved");
    }

    [Theory]
    [InlineData("watch report --peek")]
    [InlineData("watch report --since 2020-02-04")]
    [InlineData("watch report --since 2020-02-09")]
    public async Task To_look_is_not_to_be_told(string look)
    {
        await record.Run("watch add RUS HND");
        record.ReadSignature();
        (await record.Run(look)).ExitCode.ShouldBe(0);
        (await record.Run("watch report")).Output.ShouldContain("under negotiation → signed");
    }

    [Fact]
    public async Task A_report_that_was_not_written_out_is_told_again()
    {
        await record.Run("watch add RUS HND");
        record.ReadSignature();
        using (var full = new FullDisk())
        {
            try
            {
                await CommandLine.RunAsync(["watch", "report", "--record", record.RecordPath], new(full, Stream.Null, () => Stream.Null) { Clock = new StoppedClock() });
            }
            catch (IOException)
            {
                // What is left in the buffer cannot be written either.
            }
        }

        (await record.Run("watch report")).Output.ShouldContain("under negotiation → signed");
    }

    [Fact]
    public async Task Watches_are_no_part_of_the_record()
    {
        await record.Run("watch add RUS HND");
        (await record.Run("rebuild")).ExitCode.ShouldBe(0);
        (await record.Run("changes --since 2020-02-04")).Output.ShouldContain("Nothing moved");
        (await record.Run("watch list")).Output.ShouldContain("1 Russia and Honduras");
    }

    [Fact]
    public async Task A_record_that_was_made_before_there_were_watches_can_be_watched()
    {
        using (var connection = new SqliteConnection($"Data Source={record.RecordPath};Pooling=False"))
        {
            connection.Open();
            using var drop = connection.CreateCommand();
            drop.CommandText = "DROP TABLE watches; DROP TABLE watch_reports";
            drop.ExecuteNonQuery();
        }

        (await record.Run("watch add RUS HND")).ExitCode.ShouldBe(0);
        record.ReadSignature();
        (await record.Run("watch report")).Output.ShouldContain("signed");
    }

    [Fact]
    public async Task What_is_to_come_is_told_with_each_report()
    {
        await record.Run("watch add RUS HND");
        record.ReadPlans();
        await record.Run("watch report");
        var told = (await record.Run("watch report")).Output;
        told.ShouldContain("2020-03-02 to 2020-03-04 Visit of Honduras to Russia");
        told.ShouldContain("2020-06-30 Treaty of Honduras and Russia on transport: signed");
        told.ShouldContain("promised for 2020-06, open");
    }

    public void Dispose() => record.Dispose();

    /// <summary>A disk that takes nothing more.</summary>
    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device.");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device.");
    }
}
