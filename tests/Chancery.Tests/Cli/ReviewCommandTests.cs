using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>What a reviewer decides of claims: it counts at once, survives another reading, and can be taken back.</summary>
public sealed class ReviewCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-review");
    private readonly Document document = Made.Document("opening", "Honduras may have opened an embassy in Moscow.", "2013-10-15", "The Herald");

    public ReviewCommandTests() => Read("first reader");

    private string RecordPath => Path.Combine(folder.FullName, "record.db");

    private Claim Doubtful => Made.Claim(document, Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", "stage=opened"], "2013-10-14") with { Confidence = 0.4 };

    private Claim Likely => Made.Claim(document, Kind.Mission, ["sender=state:HND", "receiver=state:MEX"], ["type=embassy", "stage=opened"], "2013-10-14") with { Confidence = 0.8 };

    [Fact]
    public async Task What_the_reader_was_unsure_of_waits_for_review()
    {
        var queue = (await Run("review")).Output;
        queue.ShouldContain("2 doubtful claims");
        queue.IndexOf("0.40", StringComparison.Ordinal).ShouldBeLessThan(queue.IndexOf("0.80", StringComparison.Ordinal));
        (await Run("review", "--kind", "visa")).Output.ShouldContain("Nothing waits for review");
    }

    [Fact]
    public async Task An_accepted_candidate_becomes_a_matter_and_waits_no_more()
    {
        (await Run("matters")).Output.ShouldNotContain("mission-hnd-rus");
        (await Run("accept", Doubtful.Id[..8], "--by", "Anna")).Output.ShouldContain("mission-hnd-rus");
        (await Run("matters")).Output.ShouldContain("mission-hnd-rus");
        (await Run("review")).Output.ShouldContain("1 doubtful claim.");
    }

    [Fact]
    public async Task A_rejected_claim_is_gone_even_when_a_newer_reader_reads_it_again_and_comes_back_when_that_is_undone()
    {
        await Run("reject", Likely.Id[..8], "--because", "only a rumour");
        (await Run("claims", "--candidates")).Output.ShouldNotContain("Mexico");
        Read("second reader");
        (await Run("claims", "--candidates")).Output.ShouldNotContain("Mexico");
        (await Run("decisions")).Output.ShouldContain("only a rumour");
        await Run("undo", "1");
        (await Run("matters")).Output.ShouldContain("mission-hnd-mex");
    }

    [Fact]
    public async Task A_corrected_claim_says_what_the_reviewer_says()
    {
        var corrected = await Run("correct", Likely.Id[..8], "--role", "receiver=Russia", "--attribute", "city=Moscow", "--attribute", "stage=planned", "--modality", "planned");
        string.Join(' ', corrected.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ShouldContain("receiver = Russia; city = Moscow; stage = planned; modality = planned");
        var matter = (await Run("matter", "mission-hnd-rus")).Output;
        matter.ShouldContain("planned");
        matter.ShouldContain("Moscow");
        matter.ShouldContain("may have opened an embassy");
    }

    [Theory]
    [InlineData("accept ffffffff", "chancery claims --candidates")]
    [InlineData("correct LIKELY", "Say what is to be corrected")]
    [InlineData("correct LIKELY --role visitor=HND", "sender, receiver")]
    [InlineData("correct LIKELY --attribute stage=built", "opened")]
    [InlineData("correct LIKELY --attribute colour=red", "city")]
    [InlineData("correct LIKELY --date soon", "2013-06-14")]
    [InlineData("correct LIKELY --role sender=Hondurs", "Honduras")]
    public async Task What_a_claim_cannot_say_is_refused(string line, string remedy)
    {
        var run = await Run(line.Replace("LIKELY", Likely.Id[..8]).Split(' '));
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(remedy);
    }

    [Fact]
    public async Task On_a_terminal_keys_decide_and_take_back()
    {
        var keys = new Queue<char>("r" + "u" + "x" + "a" + "n");
        var output = await WithKeys(() => keys.Count > 0 ? keys.Dequeue() : 'q');
        output.ShouldContain("1 of 2");
        output.ShouldContain("1 decision on record");
        (await Run("matters")).Output.ShouldContain("mission-hnd-rus");
        (await Run("decisions")).Output.ShouldContain("3 decisions, 1 of them undone");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Read(string reader)
    {
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null) { Clock = new StoppedClock() };
        using var session = RecordOpening.Open(RecordPath, RecordAccess.CreateIfMissing, surroundings).Session!;
        session.Store.Append(document, [Doubtful, Likely], reader);
        session.Store.Project(session.Builder);
    }

    private async Task<string> WithKeys(Func<char> readKey)
    {
        using var output = new MemoryStream();
        using (var surroundings = new Surroundings(output, Stream.Null, () => Stream.Null) { Clock = new StoppedClock(), ReadKey = readKey })
            (await CommandLine.RunAsync(["review", "--record", RecordPath], surroundings)).ShouldBe(0);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private Task<CommandRun> Run(params string[] args) => CommandRun.Of([.. args, "--record", RecordPath]);
}
