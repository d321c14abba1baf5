using Chancery.Record;
using Chancery.Record.Promises;
using Chancery.Views.Answers;

namespace Chancery.Views.Promises;

/// <summary>Finds the promises of a record and what became of them.</summary>
internal sealed class PromiseFinder
{
    private readonly RecordSession session;
    private readonly Citations citations;
    private readonly DateOnly asOf;
    private readonly PromiseLedger ledger;

    public PromiseFinder(RecordSession session, Citations citations, DateOnly asOf)
    {
        (this.session, this.citations, this.asOf) = (session, citations, asOf);
        ledger = new(session.Kinds);
    }

    /// <summary>The last day that counts: as of which the record is asked, else the last of which it knows anything; of a
    /// later one no promise can be called overdue.</summary>
    public static DateOnly LastDay(RecordSession session) =>
        session.Vantage?.AsOf?.Latest ?? session.Store.Documents.Reports().Published?.Latest ?? DateOnly.MinValue;

    /// <summary>The promises about matters in which all the actors take part: what presses first, what is settled last.</summary>
    public IReadOnlyList<Found> Find(IReadOnlyList<ActorId> actors, PromiseFilter filter) =>
        Among(session.Store.Matters.List(new() { Actors = actors, Kind = filter.Kind, IsPromising = true }).Select(matter => matter.Id), filter);

    /// <summary>The promises about some matters, in the same order.</summary>
    public IReadOnlyList<Found> Among(IEnumerable<string> matters, PromiseFilter filter) =>
        [.. matters
            .Select(matter => session.Store.Matters.History(matter)!)
            .SelectMany(history => ledger.Of(history, asOf).Select(promise => new Found(promise, history)))
            .Where(found => filter.Passes(found.Promise))
            .OrderBy(found => Urgency(found.Promise.Status))
            .ThenByDescending(found => found.Promise.Said?.Latest ?? DateOnly.MinValue)
            .ThenBy(found => found.Promise.Matter.Id, StringComparer.Ordinal)];

    /// <summary>The promise that stands at a place of a roll; null where it has gone since.</summary>
    public Found? At(RolledPromise rolled) => session.Store.Matters.History(rolled.Matter) is { } history ? Of(history).ElementAtOrDefault(rolled.Place) : null;

    /// <summary>The promises about one matter, in the order of its history.</summary>
    public IReadOnlyList<Found> Of(MatterHistory history) => session.Kinds[history.Matter.Kind].Goal is null
        ? []
        : [.. ledger.Of(history, asOf).Select(promise => new Found(promise, history))];

    public PromiseView View(Found found)
    {
        var (promise, history) = found;
        var words = citations.Cite(promise.Words.SelectMany(word => history.Claims[word]));
        var outcome = promise.Outcome is { } entry
            ? StepView.Of(promise.Matter.Entries[entry], session.Kinds[promise.Matter.Kind], citations.Cite(history.Claims[entry]))
            : null;
        return new(promise.Matter.Id, promise.Matter.Title, promise.Matter.Kind, promise.Goal, promise.Strength,
            [.. promise.By.Select(Named)], [.. promise.To.Select(Named)],
            promise.Said is { } said ? EdtfDate.Covering(said.Earliest, said.Latest) : null, promise.Deadline,
            promise.Status, promise.DaysLate, outcome, Bearing(promise), words)
        {
            Conditions = ConditionsOf(promise.Words.SelectMany(word => history.Claims[word])),
        };
    }

    /// <summary>On what conditions something is to be, each in the words of the first report that tells it; null where none is told.</summary>
    public static IReadOnlyList<string>? ConditionsOf(IEnumerable<RecordedClaim> claims)
    {
        string[] told = [.. claims.Select(claim => claim.Claim.Condition?.Text).OfType<string>().Select(Layouts.Quotes.Of).Distinct(StringComparer.OrdinalIgnoreCase)];
        return told.Length == 0 ? null : told;
    }

    private IReadOnlyList<MatterView> Bearing(Promise promise)
    {
        if (promise.Status is not (PromiseStatus.Open or PromiseStatus.Due or PromiseStatus.Overdue)) return [];
        return [.. session.Bearings.On(promise.Matter, WiderMatters.Of(promise.Matter, session))
            .Where(other => other.Current is { Modality: Modality.Actual, Date.Range: { } range } && promise.Said is { } said && range.Latest >= said.Earliest)
            .Select(other => MatterView.Of(other, session, step => step == other.CurrentIndex ? citations.Cite(session.Store.Matters.Step(other.Id, step, Citations.MostForOneStep)) : []))];
    }

    private NamedActor Named(ActorId actor) => NamedActor.Of(actor, session);

    /// <summary>Where promises of a status stand in a list: what presses first, what is settled last.</summary>
    public static int Urgency(PromiseStatus status) => status switch
    {
        PromiseStatus.Overdue => 0,
        PromiseStatus.Due => 1,
        PromiseStatus.Open => 2,
        PromiseStatus.Broken => 3,
        PromiseStatus.KeptLate => 4,
        PromiseStatus.Kept => 5,
        _ => 6,
    };

    /// <summary>A promise with the history that it was found in.</summary>
    internal sealed record Found(Promise Promise, MatterHistory History);
}
