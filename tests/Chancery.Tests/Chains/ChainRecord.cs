using Chancery.Cli;
using Chancery.Record;
using Chancery.Record.Promises;
using Chancery.Storage;
using Chancery.Tests.Cli;
using Chancery.Views.Promises;

namespace Chancery.Tests.Chains;

/// <summary>A record of the reports of one chain, and whether it shows what a judge wants.</summary>
internal sealed class ChainRecord : IDisposable
{
    private readonly RecordSession session;
    private readonly DateOnly lastDay;
    private readonly PromiseLedger ledger;

    private ChainRecord(RecordSession session)
    {
        this.session = session;
        lastDay = PromiseFinder.LastDay(session);
        ledger = new(session.Kinds);
    }

    public static async Task<ChainRecord> Read(IEnumerable<string> reports, string record)
    {
        var run = await CommandRun.Of(["read", .. reports, "--record", record]);
        run.ExitCode.ShouldBe(0, run.Errors);
        using var surroundings = new Surroundings(Stream.Null, Stream.Null, () => Stream.Null);
        var (session, error) = RecordOpening.Open(record, RecordAccess.Existing, surroundings);
        error.ShouldBeNull();
        return new(session!);
    }

    public void Dispose() => session.Dispose();

    public bool Shows(ChainRow row) => row.What switch
    {
        "stage" => Matters(row).Any(matter => matter.Entries.Any(entry => IsStage(entry, row) && IsDated(entry, row))),
        "standing" => Matters(row).Any(matter => matter.Stage == row.Value && matter.Entries.Any(entry => IsStage(entry, row) && IsDated(entry, row))),
        "promise" => Promises(row).Any(promise => Is(promise, row.Outcome) && IsDue(promise, row)),
        "never" when row.Outcome != "-" => !Promises(row).Any(promise => Is(promise, row.Outcome)),
        _ => !Matters(row).Any(matter => matter.Entries.Any(entry => IsStage(entry, row) && (row.Range is null || IsDated(entry, row)))),
    };

    /// <summary>A promise that is called done or broken where the judge sees neither.</summary>
    public bool JudgesWrongly(ChainRow row) => row.What == "promise" && !row.Outcome.StartsWith("kept", StringComparison.Ordinal) && row.Outcome != "broken"
        && Promises(row).Any(promise => IsDue(promise, row) && promise.Status is PromiseStatus.Kept or PromiseStatus.KeptLate or PromiseStatus.Broken);

    private IEnumerable<MatterHistory> Histories(ChainRow row) => session.Store.Matters
        .List(new() { Actors = [.. row.Actors.Select(Actor)], Kind = row.Kind })
        .Select(matter => session.Store.Matters.History(matter.Id)!)
        .Where(history => row.Narrowed.All(part => Has(history, part.Name, part.Value)));

    private IEnumerable<Matter> Matters(ChainRow row) => Histories(row).Select(history => history.Matter);

    private IEnumerable<Promise> Promises(ChainRow row) => Histories(row)
        .SelectMany(history => ledger.Of(history, lastDay))
        .Where(promise => row.Value == "-" || promise.Goal == row.Value);

    private ActorId Actor(string name)
    {
        if (ActorId.TryParse(name, out var actor) && session.Store.Matters.List(new() { Actors = [actor] }).Count > 0) return actor;
        return session.World.TryResolve(name[(name.IndexOf(':') + 1)..], out var resolved) ? resolved : actor;
    }

    private static bool Has(MatterHistory history, string name, string value) =>
        history.Matter.Roles.TryGetValue(name, out var actors)
            ? actors.Select(actor => actor.ToString()).Contains(value)
            : history.Claims.SelectMany(claims => claims).Any(claim =>
                claim.Claim.Attributes.TryGetValue(name, out var told)
                && told.ToString().Split(':')[0].Equals(value, StringComparison.OrdinalIgnoreCase));

    private bool IsStage(StageEntry entry, ChainRow row)
    {
        if (entry.Polarity == Polarity.Negative) return false;
        var kind = session.Kinds[row.Kind];
        if (row.Value == "-") return true;
        if (kind.ReachOf(row.Value) == StageReach.Intended) return entry.Reached == row.Value || entry.Stage == row.Value;
        return entry.Modality == Modality.Actual && (entry.Stage == row.Value || (row.Value == "under way" && entry.Stage == "completed"));
    }

    private static bool IsDated(StageEntry entry, ChainRow row)
    {
        if (row.Range is not { } wanted) return true;
        if (entry.Date.Range is not { } range) return false;
        return row.IsBound ? range.Earliest <= wanted.Latest : range.Overlaps(wanted);
    }

    private static bool Is(Promise promise, string outcome) => PromiseStatusWord.Of(promise.Status) == outcome;

    // The time that one of the reports names, though another names a narrower one.
    private bool IsDue(Promise promise, ChainRow row) =>
        row.Range is not { } wanted || promise.Words.Any(word =>
            promise.Matter.Entries[word].Date is { Basis: DateBasis.Stated, Range: { } due }
            && (due.Overlaps(wanted) || session.Store.Matters.History(promise.Matter.Id)!.Claims[word].Any(claim => DateRange.Of(claim.Claim.Date)?.Overlaps(wanted) is true)));
}
