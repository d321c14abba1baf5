using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Cli;
using Chancery.Tests.Record;

namespace Chancery.Tests.Server;

/// <summary>A served record with two doubtful treaties, two spellings of one minister, and two matters that may be one.</summary>
internal sealed class ReviewedRecord : IAsyncDisposable
{
    public const string Fishing = "Honduras and Russia may sign a treaty on fishing.";
    public const string Roads = "Honduras and Guatemala may sign a treaty on roads.";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-reviewed");

    public ServedRecord Served { get; private set; } = null!;

    private string RecordPath => Path.Combine(folder.FullName, "review.db");

    public static async Task<ReviewedRecord> StartAsync()
    {
        var record = new ReviewedRecord();
        record.Fill();
        record.Served = await ServedRecord.StartAsync(record.RecordPath);
        return record;
    }

    /// <summary>What a command says, in one line.</summary>
    public async Task<string> Command(params string[] args) =>
        string.Join(' ', (await CommandRun.Of([.. args, "--record", RecordPath])).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private void Fill()
    {
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null);
        var (session, _) = RecordOpening.Open(RecordPath, RecordAccess.CreateIfMissing, surroundings);
        using (session)
        {
            foreach (var (document, claim) in Reports()) session!.Store.Append(document, [claim], "made");
            session!.Store.Project(session.Builder);
        }
    }

    private static IEnumerable<(Document, Claim)> Reports()
    {
        yield return Of("fishing", Fishing, document =>
            Made.Claim(document, Kind.Agreement, ["parties=state:HND,state:RUS"], ["instrument=treaty", "subject=agriculture: fishing", "stage=signed"]) with { Confidence = 0.8 });
        yield return Of("roads", Roads, document =>
            Made.Claim(document, Kind.Agreement, ["parties=state:HND,state:GTM"], ["instrument=treaty", "subject=transport: roads", "stage=signed"]) with { Confidence = 0.7 });
        yield return Of("visit", "Anna Zyx of Cuba visited Mexico on Monday.", document =>
            Made.Claim(document, Kind.Visit, ["visitor=person:Anna Zyx", "host=state:MEX"], ["status=completed"], "2020-01-01"));
        yield return Of("return", "Ana Zyks, the envoy, visited Mexico on Tuesday.", document =>
            Made.Claim(document, Kind.Visit, ["visitor=person:Ana Zyks", "host=state:MEX"], ["status=completed"], "2020-01-02"));
        yield return Of("plan", "Cuba and Mexico plan an agreement.", document =>
            Made.Claim(document, Kind.Agreement, ["parties=state:CUB,state:MEX"], ["stage=planned"], modality: Modality.Planned));
        yield return Of("signature", "Cuba and Mexico signed an agreement on trade.", document =>
            Made.Claim(document, Kind.Agreement, ["parties=state:CUB,state:MEX"], ["subject=trade", "stage=signed"], "2020-01-09"));
    }

    private static (Document, Claim) Of(string name, string text, Func<Document, Claim> claim)
    {
        var document = Made.Document(name, text, "2020-01-01", "The Herald");
        return (document, claim(document));
    }
}
