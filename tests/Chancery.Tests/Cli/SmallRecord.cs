using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>A record of a few made reports about Honduras and Russia, in a folder that goes away with the tests.</summary>
public sealed class SmallRecord : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-cli");

    public SmallRecord()
    {
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null) { Clock = new StoppedClock() };
        var (session, error) = RecordOpening.Open(RecordPath, RecordAccess.CreateIfMissing, surroundings);
        error.ShouldBeNull();
        using (session)
        {
            foreach (var (document, claims) in Reports()) session!.Store.Append(document, claims, "made");
            session!.Store.Project(session.Builder);
        }
    }

    public string RecordPath => Path.Combine(folder.FullName, "small.db");

    /// <summary>A path in the folder.</summary>
    public string At(string name) => Path.Combine(folder.FullName, name);

    internal Task<CommandRun> Run(params string[] args) => CommandRun.Of([.. args, "--record", RecordPath]);

    public void Dispose() => folder.Delete(recursive: true);

    internal static IEnumerable<(Document Document, IReadOnlyList<Claim> Claims)> Reports()
    {
        yield return Report("opening", "2013-10-15", "The Herald", "Honduras opened its embassy in Moscow on Monday.",
            document => Made.Claim(document, Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", "stage=opened", "city=Moscow"], "2013-10-14"),
            document => Made.Claim(document, Kind.Office, ["person=person:Sergey Lavrov", "of=state:RUS"], ["office=foreign minister"]));
        yield return Report("talks", "2013-10-15", "The Herald", "Sergey Lavrov received his Honduran counterpart in Moscow on Monday.",
            document => Made.Claim(document, Kind.Meeting, ["people=person:Sergey Lavrov", "parties=state:HND,state:RUS"], ["place=Moscow", "status=held"], "2013-10-14"));
        yield return Report("plan", "2013-10-16", "The Herald", "The two governments plan to let each other's citizens in without a visa, Lavrov said.",
            document => Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", "stage=planned"], modality: Modality.Planned) with
            {
                Source = [ActorId.Person("Sergey Lavrov")],
            });
        yield return Report("signature", "2014-09-28", "Daily Gazette", "Russia and Honduras signed the agreement on visa-free travel in New York on Saturday.",
            document => Made.Claim(document, Kind.Visa, ["parties=state:HND,state:RUS"], ["regime=visa-free", "stage=signed"], "2014-09-27"));
        yield return Report("trade", "2014-02-03", "Daily Gazette", "Trade with Honduras rose to more than $51 million in 2013 from $44 million in 2012.",
            document => Made.Claim(document, Kind.Figure, ["of=state:RUS", "counterpart=state:HND"], ["indicator=trade turnover", "value=51000000", "unit=USD", "period=2013", "comparator=>"]),
            document => Made.Claim(document, Kind.Figure, ["of=state:RUS", "counterpart=state:HND"], ["indicator=trade turnover", "value=44000000", "unit=USD", "period=2012"]));
        yield return Report("police", null, null, "Russia promised to train Honduran police officers in Domodedovo.",
            document => Made.Claim(document, Kind.Programme, ["provider=state:RUS", "beneficiaries=state:HND"], ["type=training", "stage=planned", "place=Domodedovo"], modality: Modality.Promised));
        yield return Report("region", "2014-01-15", "Daily Gazette", "Russia agreed on a standing dialogue with Central America.",
            document => Made.Claim(document, Kind.Agreement, ["parties=state:RUS,region:central-america"], ["stage=agreed", "subject=political dialogue"], "2014-01"));
    }

    private static (Document, IReadOnlyList<Claim>) Report(
        string name, string? published, string? publisher, string text, params Func<Document, Claim>[] claims)
    {
        var document = Made.Document(name, text, published, publisher);
        return (document, [.. claims.Select(claim => claim(document))]);
    }
}
