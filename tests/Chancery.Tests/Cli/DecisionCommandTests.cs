using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>How a reviewer decides who is who, and takes it back.</summary>
public sealed class DecisionCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-decisions");

    private string RecordPath => Path.Combine(folder.FullName, "record.db");

    public DecisionCommandTests()
    {
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null) { Clock = new StoppedClock() };
        var (session, error) = RecordOpening.Open(RecordPath, RecordAccess.CreateIfMissing, surroundings);
        error.ShouldBeNull();
        using (session)
        {
            Add(session!, "minister", "2013-10-01", "The Honduran foreign minister, Marta Lobo, named a new envoy.", Office("Marta Lobo"));
            Add(session!, "again", "2013-10-02", "Foreign Minister Marta Lobo of Honduras gave an interview.", Office("Marta Lobo"));
            Add(session!, "visit", "2013-10-10", "Marta Lobo came to Moscow on Wednesday.", Visit("Marta Lobo"));
            Add(session!, "talks", "2013-10-20", "Marta E. Lobo, the foreign minister of Honduras, spoke on Monday.", Office("Marta E. Lobo"));
            Add(session!, "part", "2013-10-21", "Lobo, it is said, will not go to Moscow again.", Visit("Lobo"));
            session!.Store.Project(session.Builder);
        }
    }

    [Fact]
    public async Task A_minister_whom_only_reports_name_is_found_in_a_brief()
    {
        var brief = (await Run("brief", "HND", "RUS")).Output;
        brief.ShouldContain("Marta Lobo");
        brief.ShouldContain("Visit of Marta Lobo to Russia");
    }

    [Fact]
    public async Task The_answer_says_why_two_spellings_are_one_person()
    {
        (await Run("claims", "--actor", "Marta E. Lobo", "--kind", "office")).Output.ReplaceLineEndings(" ")
            .ShouldContain("Marta Lobo, read as Marta E. Lobo: another spelling of Marta Lobo; both act for Honduras");
    }

    [Fact]
    public async Task What_is_split_merged_and_undone_is_listed()
    {
        var split = await Run("split", "person:Marta Lobo", "person:Marta E. Lobo", "--by", "Anna", "--because", "mother and daughter");
        split.Errors.ShouldBeEmpty();
        split.Output.ShouldContain("1 split: Marta Lobo and Marta E. Lobo are two");
        (await Run("claims", "--actor", "Marta E. Lobo")).Output.ShouldNotContain("another spelling");
        (await Run("merge", "person:Marta E. Lobo", "person:Marta Lobo", "--by", "Boris")).ExitCode.ShouldBe(0);
        (await Run("claims", "--actor", "Marta Lobo")).Output.ShouldContain("decision 2");
        (await Run("undo", "2", "--by", "Anna")).Output.ShouldContain("chancery undo 3");
        var list = (await Run("decisions")).Output;
        list.ShouldContain("Anna, 2020-02-07 12:00: mother and daughter");
        list.ShouldContain("undone by decision 3");
        list.ShouldContain("3 decisions, 1 of them undone");
    }

    [Fact]
    public async Task A_split_of_a_report_gives_the_other_actor_a_name()
    {
        var run = await Run("split", "Marta Lobo", "--documents", "visit", "--format", "json");
        run.Errors.ShouldBeEmpty();
        run.Output.ShouldContain("\"person:Marta Lobo (2)\"");
        run.Output.ShouldContain("\"documents\": [\n      \"visit\"\n    ]");
        (await Run("claims", "--actor", "person:Marta Lobo (2)")).Output.ShouldContain("Marta Lobo (2), read as Marta Lobo: decision 1");
        (await Run("split", "Marta Lobo", "--documents", "visit")).Errors.ShouldContain("No claim of visit names Marta Lobo. It is named in");
    }

    [Fact]
    public async Task Who_may_be_one_person_is_suggested_with_the_command_that_decides_it()
    {
        var suggestions = (await Run("suggestions")).Output;
        suggestions.ShouldContain("Lobo may be Marta Lobo");
        suggestions.ShouldContain("chancery merge \"person:Lobo\" \"person:Marta Lobo\"");
        (await Run("merge", "person:Lobo", "person:Marta Lobo")).ExitCode.ShouldBe(0);
        (await Run("suggestions")).Output.ShouldContain("Nobody and nothing seems to be on record twice");
    }

    [Theory]
    [InlineData("undo 7", "There is no decision 7: nothing has been decided in this record.")]
    [InlineData("merge person:Marta_Lobbo person:Marta_Lobo", "Did you mean \"Marta Lobo\"")]
    [InlineData("merge Marta_Lobo Marta_E._Lobo", "Both names mean Marta Lobo already.")]
    [InlineData("merge Marta_Lobo Honduras", "cannot be one")]
    [InlineData("merge Russia Honduras", "only persons")]
    [InlineData("split Marta_Lobo", "Name one actor with --documents, or two actors without.")]
    [InlineData("split Marta_Lobo --documents visitt", "Did you mean visit?")]
    public async Task What_cannot_be_decided_is_refused_and_leaves_no_trace(string line, string why)
    {
        var run = await Run([.. line.Split(' ').Select(word => word.Replace('_', ' '))]);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(why);
        (await Run("decisions")).Output.ShouldContain("Nothing has been decided.");
    }

    [Fact]
    public async Task A_decision_is_undone_once_only()
    {
        await Run("split", "person:Marta Lobo", "person:Marta E. Lobo");
        await Run("undo", "1");
        var run = await Run("undo", "1");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("chancery undo 2");
        (await Run("undo", "4")).Errors.ShouldContain("There is no decision 4 among the 2 of this record.");
    }

    private static void Add(RecordSession session, string name, string published, string text, Func<Document, Claim> claim)
    {
        var document = Made.Document(name, text, published, "The Herald");
        session.Store.Append(document, [claim(document)], "made");
    }

    private static Func<Document, Claim> Office(string person) => document =>
        Made.Claim(document, Kind.Office, [$"person=person:{person}", "of=state:HND"], ["office=foreign minister"]);

    private static Func<Document, Claim> Visit(string visitor) => document =>
        Made.Claim(document, Kind.Visit, [$"visitor=person:{visitor}", "host=state:RUS"], ["status=completed"]);

    private Task<CommandRun> Run(params string[] args) => CommandRun.Of([.. args, "--record", RecordPath]);

    public void Dispose() => folder.Delete(recursive: true);
}
