using Chancery.Cli;
using Chancery.Storage;
using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>A record that grew in three sittings, in a folder that goes away with the tests: some reports on 3 February 2020, more
/// on the 5th, when one was read again by a newer reader, and a decision on the 6th.</summary>
public sealed class GrowingRecord : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-growing");

    public GrowingRecord()
    {
        var reports = SmallRecord.Reports().ToDictionary(report => report.Document.Name);
        At("2020-02-03T09:00Z", session =>
        {
            foreach (var name in (string[])["opening", "talks", "plan"]) session.Store.Append(reports[name].Document, reports[name].Claims, "reader-1");
            var call = Made.Document("envoy", "Sergej Lawrow talked with the envoy of Honduras on Monday.", "2013-10-17", "Evening Post");
            session.Store.Append(call, [Made.Claim(call, Kind.Meeting, ["people=person:Sergej Lawrow", "parties=state:HND,state:RUS"], ["place=Moscow", "status=held"], "2013-10-14")], "reader-1");
            var treaty = Made.Document("treaty", "Honduras and Guatemala will sign a treaty on roads in June, the ministry said.", "2014-01-18", "Evening Post");
            session.Store.Append(treaty, [Made.Claim(treaty, Kind.Agreement, ["parties=state:HND,state:GTM"], ["instrument=treaty", "subject=transport", "stage=signed"], "2014-06", Modality.Planned)], "reader-1");
        });
        At("2020-02-05T10:30Z", session =>
        {
            foreach (var name in (string[])["signature", "region"]) session.Store.Append(reports[name].Document, reports[name].Claims, "reader-1");
            session.Store.Append(reports["opening"].Document, [.. reports["opening"].Claims.Take(1)], "reader-2");
        });
        At("2020-02-06T08:15Z", session => session.Store.Decide(
            "Anna", "another spelling", new MergeActors(ActorId.Person("Sergej Lawrow"), ActorId.Person("Sergey Lavrov"))));
    }

    private string RecordPath => Path.Combine(folder.FullName, "growing.db");

    internal Task<CommandRun> Run(params string[] args) => CommandRun.Of([.. args, "--record", RecordPath]);

    public void Dispose() => folder.Delete(recursive: true);

    private void At(string moment, Action<RecordSession> add)
    {
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null) { Clock = new StoppedClock(DateTimeOffset.Parse(moment)) };
        var (session, error) = RecordOpening.Open(RecordPath, RecordAccess.CreateIfMissing, surroundings);
        error.ShouldBeNull();
        using (session)
        {
            add(session!);
            session!.Store.Project(session.Builder);
        }
    }
}
