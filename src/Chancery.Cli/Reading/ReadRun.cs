using Chancery.Cli.Options;
using Chancery.Intake;
using Chancery.Reading;
using Chancery.Record;
using Chancery.Storage;

namespace Chancery.Cli.Reading;

/// <summary>Reads what a request names: every document goes into the record, and its claims into the claims' file, before the
/// next one does.</summary>
internal sealed class ReadRun(ReadRequest request, Surroundings surroundings)
{
    private readonly ReadTally tally = new();

    /// <summary>Runs; gives the summary, or why nothing could be begun.</summary>
    public (ReadAnswer? Answer, string? Error) Run(CancellationToken stop)
    {
        var started = surroundings.Clock.GetTimestamp();
        // First, so that no record is begun that nothing can be read into.
        var reader = Reader.Load(surroundings.Installation());
        var (session, error) = request.Record is null
            ? (null, null)
            : RecordOpening.Open(request.Record, RecordAccess.CreateIfMissing, surroundings, reader.World);
        if (error is not null) return (null, error);
        using (session)
        {
            var (claims, problem) = ClaimsOutput.Open(request, reader.Floor, surroundings);
            if (claims is null) return (null, problem);
            using (claims)
                ReadProgress.Show(surroundings, CountInputs, advance => ReadAll(reader, session?.Store, claims, advance, stop));
            var matters = session?.Store.Project(session.Builder) ?? new([], []);
            return (Summary(matters, surroundings.Clock.GetElapsedTime(started), stop.IsCancellationRequested), null);
        }
    }

    private void ReadAll(Reader reader, RecordStore? store, ClaimsOutput output, Action advance, CancellationToken stop)
    {
        // Claims are written for every document, so then every one is read, on record or not.
        var isKnown = store is not null && request.Claims is null
            ? document => store.IsRead(document, reader.Version)
            : (Func<Document, bool>)(_ => false);
        foreach (var read in new OrderedReading(reader, request.Threads).Read(Inputs(), isKnown, stop))
        {
            tally.Add(read, request.MinConfidence ?? reader.Floor);
            output.Write(read);
            if (read is { Document: { } document, Claims: { } claims })
                tally.Add(store?.Append(document, claims, reader.Version, bounded: read.Bounded) ?? ReadOutcome.Added);
            else if (read.Problem is null) tally.Add(ReadOutcome.AlreadyKnown);
            advance();
        }
    }

    private IEnumerable<IntakeResult> Inputs() =>
        DocumentSource.Read(request.Paths, request.Intake, request.Paths.Contains(DocumentSource.StandardInput) ? surroundings.OpenInput() : null);

    /// <summary>How many inputs there are; null when that is only known at their end.</summary>
    private int? CountInputs() =>
        request.Paths.Contains(DocumentSource.StandardInput) ? null : DocumentSource.Read(request.Paths, request.Intake).Count();

    private ReadAnswer Summary(ProjectionOutcome matters, TimeSpan time, bool wasStopped) => new()
    {
        Documents = tally.Documents,
        Words = tally.Words,
        Seconds = Math.Round(time.TotalSeconds, 1),
        Record = request.Record,
        New = tally[ReadOutcome.Added],
        Copies = tally[ReadOutcome.Copy],
        Known = tally[ReadOutcome.AlreadyKnown],
        ReadAgain = tally[ReadOutcome.ReadAgain],
        NewVersions = tally[ReadOutcome.NewVersion],
        Claims = tally.Claims.ToDictionary(kind => Word.Of(kind.Key), kind => kind.Value),
        NewMatters = matters.New,
        MovedMatters = matters.Moved,
        Problems = tally.Problems,
        WasStopped = wasStopped,
    };
}
