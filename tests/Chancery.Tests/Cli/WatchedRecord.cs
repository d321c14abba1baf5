using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>A record that grows as a test goes on, in a folder that goes away with it.</summary>
internal sealed class WatchedRecord : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-watched");

    public WatchedRecord() => Read("2020-02-03T09:00Z", "talks", "2019-12-20", "Russia and Honduras held talks on visas in Moscow.",
        document => Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", "stage=under negotiation"]));

    public string RecordPath => Path.Combine(folder.FullName, "watched.db");

    public Task<CommandRun> Run(string line) => CommandRun.Of([.. line.Split(' '), "--record", RecordPath]);

    /// <summary>Reads a report at a moment of record time.</summary>
    public void Read(string moment, string name, string? published, string text, params Func<Document, Claim>[] claims)
    {
        var document = Made.Document(name, text, published, "The Herald");
        Read(moment, document, [.. claims.Select(claim => claim(document))]);
    }

    public void Read(string moment, Document document, IReadOnlyList<Claim> claims)
    {
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null) { Clock = new StoppedClock(DateTimeOffset.Parse(moment)) };
        var (session, error) = RecordOpening.Open(RecordPath, RecordAccess.CreateIfMissing, surroundings);
        error.ShouldBeNull();
        using (session)
        {
            session!.Store.Append(document, claims, "reader-1");
            session.Store.Project(session.Builder);
        }
    }

    /// <summary>A report of the signature of the waiver.</summary>
    public void ReadSignature(string moment = "2020-02-08T10:00Z") => Read(moment, "signature", "2020-02-07", "Russia and Honduras have signed a waiver of visas.",
        document => Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", "stage=signed"], "2020-02-06"));

    /// <summary>A report of a visit and of a treaty, both to come.</summary>
    public void ReadPlans(string visit = "2020-03-02/2020-03-04") => Read("2020-02-08T11:00Z", "plans", "2020-02-07", "The president of Honduras, flying to Moscow next month; a treaty on roads, rails and ports will be signed by June.",
        document => Made.Claim(document, Kind.Visit, ["visitor=state:HND", "host=state:RUS"], ["status=planned"], visit, Modality.Planned),
        document => Made.Claim(document, Kind.Agreement, ["parties=state:HND,state:RUS"], ["instrument=treaty", "subject=transport", "stage=signed"], "2020-06", Modality.Promised));

    public void Dispose() => folder.Delete(recursive: true);
}
