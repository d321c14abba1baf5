using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Views.Changes;

/// <summary>Finds which additions to the record moved a matter.</summary>
internal sealed class CauseFinder
{
    private readonly RecordSession before;
    private readonly RecordSession after;
    private readonly IReadOnlyList<LogEntry> additions;
    private readonly ILookup<string, LogEntry> byDocument;
    private readonly Dictionary<long, RecordedDecision> decisions;

    /// <summary>Takes in what was added between the two states.</summary>
    /// <param name="before">The record as it was.</param>
    /// <param name="after">The record as it is.</param>
    /// <param name="additions">What was added.</param>
    public CauseFinder(RecordSession before, RecordSession after, IReadOnlyList<LogEntry> additions)
    {
        (this.before, this.after, this.additions) = (before, after, additions);
        byDocument = additions.SelectMany(entry => entry.Versions, (entry, document) => (entry, document)).ToLookup(pair => pair.document, pair => pair.entry);
        decisions = after.Store.Decisions.List().ToDictionary(decision => decision.Decision.Number);
    }

    /// <summary>The additions in their order.</summary>
    /// <param name="told">The claims that are told now and were not, or were and are not now.</param>
    /// <param name="all">The ids of all claims of the matter as it was and as it is.</param>
    public IReadOnlyList<ChangeCause> Find(IEnumerable<RecordedClaim> told, IEnumerable<string> all)
    {
        if (additions.Count == 0) return [];
        var causes = told.SelectMany(claim => byDocument[claim.Document.Id]).ToHashSet();
        if (additions.Any(entry => entry.Decision is not null))
        {
            var claims = all.ToHashSet();
            var actors = claims.SelectMany(MeantOtherwise).ToHashSet();
            causes.UnionWith(additions.Where(entry => entry.Decision is { } number
                && (ActorsOf(number).Any(actors.Contains) || ClaimsOf(number).Any(claims.Contains))));
        }

        return [.. additions.Where(causes.Contains).Select(Cause)];
    }

    private ChangeCause Cause(LogEntry entry) => new(entry.RecordedAt, entry.Sort,
        entry.Document is { } id && after.Store.Documents.Find(id) is { } document ? DocumentRef.Of(document) : null,
        entry.Decision is { } number ? DecisionView.Of(decisions[number], after) : null);

    private IEnumerable<ActorId> ActorsOf(long number) => decisions[number].Decision.Ruling switch
    {
        MergeActors merge => [merge.Actor, merge.Into],
        SplitActor split => [split.Actor, split.New],
        KeepApart two => [two.One, two.Other],
        UndoDecision undo => ActorsOf(undo.Number),
        _ => [],
    };

    private IReadOnlyList<string> ClaimsOf(long number) => decisions[number].Decision.Ruling is UndoDecision undo
        ? ClaimsOf(undo.Number)
        : DecidedClaims.SubjectsOf(decisions[number].Decision.Ruling);

    /// <summary>Who takes part in a claim as it is and not as it was, or the other way round; of a claim that was not there those
    /// who are others than those that were read.</summary>
    private IEnumerable<ActorId> MeantOtherwise(string claim) => (before.Store.Claims.Find(claim), after.Store.Claims.Find(claim)) switch
    {
        ({ } old, { } present) => Actors(old).Except(Actors(present)).Concat(Actors(present).Except(Actors(old))),
        (var old, var present) => ((old ?? present)?.Identities ?? []).SelectMany(identity => (ActorId[])[identity.Read, identity.Actor]),
    };

    private static IEnumerable<ActorId> Actors(RecordedClaim recorded) => recorded.Claim.Roles.Values.SelectMany(actors => actors);
}
