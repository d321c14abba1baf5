using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Reviewing;

namespace Chancery.Server.Review;

/// <summary>All matters of a record that may be one.</summary>
internal sealed class MatterPairs
{
    private readonly Dictionary<string, (string State, IReadOnlyList<(MatterSuggestionView Pair, IReadOnlyList<ActorId> Actors)> Found)> byFamily;
    private readonly string parted;
    private readonly IReadOnlyList<(MatterSuggestionView Pair, IReadOnlyList<ActorId> Actors)> all;

    private MatterPairs(Dictionary<string, (string State, IReadOnlyList<(MatterSuggestionView Pair, IReadOnlyList<ActorId> Actors)> Found)> byFamily, string parted)
    {
        (this.byFamily, this.parted) = (byFamily, parted);
        all = [.. byFamily.Values.SelectMany(family => family.Found).DistinctBy(found => (found.Pair.Matter, found.Pair.Into))
            .OrderByDescending(found => found.Pair.Score).ThenBy(found => found.Pair.Matter, StringComparer.Ordinal).ThenBy(found => found.Pair.Into, StringComparer.Ordinal)];
    }

    /// <summary>The pairs of a record.</summary>
    /// <param name="session">The record.</param>
    /// <param name="before">Those as they were before something changed; null where there are none.</param>
    public static MatterPairs Of(RecordSession session, MatterPairs? before)
    {
        var partings = string.Join(' ', session.Store.Decisions.List().Where(decision => decision is { Stands: true, Decision.Ruling: PartMatters }).Select(decision => decision.Decision.Number));
        var known = before?.parted == partings ? before.byFamily : [];
        var doubtful = new DoubtfulMatters(session);
        return new(doubtful.Families().ToDictionary(family => family.Family, family =>
            known.TryGetValue(family.Family, out var kept) && kept.State == family.State ? kept : (family.State, doubtful.Within(family.Matters))), partings);
    }

    /// <summary>Those of a kind and of some actors, those for which most speaks first. Ids begin with the kind.</summary>
    public IEnumerable<MatterSuggestionView> Among(IReadOnlyList<ActorId> actors, Kind? kind) => all
        .Where(found => (kind is not { } only || found.Pair.Matter.StartsWith($"{Word.Of(only)}-", StringComparison.Ordinal)) && actors.All(found.Actors.Contains))
        .Select(found => found.Pair);
}
