using Chancery.Record;
using Chancery.Server.Shell;

namespace Chancery.Server.Networks;

/// <summary>Who takes part in matters with whom in a whole record, persons apart.</summary>
/// <param name="pairs">The matters of each two by their kinds.</param>
/// <param name="circles">The matters of more than two.</param>
internal sealed class Dealings(IReadOnlyList<(ActorId One, ActorId Other, Kind Kind, int Matters)> pairs, IReadOnlyList<(Kind Kind, IReadOnlyList<ActorId> Actors)> circles)
{
    public static Dealings Of(RecordSession session) => new(session.Store.Directory.Pairs(), session.Store.Directory.Circles());

    /// <summary>Whether these tell what a filter asks: not when the matters were, nor what is a person's.</summary>
    public static bool Tell(ListFilter filter) =>
        filter.Narrowed is { Stage: null, Since: null, Until: null } && filter.Actors.All(actor => actor.Type != ActorType.Person);

    /// <summary>Each two in the matters that a filter lets through, those of most matters first, with how many there are in all.</summary>
    public (IReadOnlyList<(ActorId One, ActorId Other, int Matters)> Pairs, int Total) Among(ListFilter filter, int most)
    {
        var sums = new Dictionary<(ActorId, ActorId), int>();
        foreach (var (one, other, kind, matters) in pairs)
            if (IsOf(filter, kind) && filter.Actors.All(actor => actor == one || actor == other)) Add(sums, one, other, matters);
        // Of those who stand by while another two deal, only the circles tell.
        if (filter.Actors.Count > 0)
            foreach (var (kind, actors) in circles)
                if (IsOf(filter, kind) && filter.Actors.All(actors.Contains)) AddBeside(sums, actors, filter.Actors);
        return ([.. sums.OrderByDescending(sum => sum.Value).ThenBy(sum => sum.Key.Item1.ToString(), StringComparer.Ordinal).ThenBy(sum => sum.Key.Item2.ToString(), StringComparer.Ordinal)
            .Take(most).Select(sum => (sum.Key.Item1, sum.Key.Item2, sum.Value))], sums.Count);
    }

    private static void AddBeside(Dictionary<(ActorId, ActorId), int> sums, IReadOnlyList<ActorId> circle, IReadOnlyList<ActorId> asked)
    {
        foreach (var one in circle)
            foreach (var other in circle)
                if (string.CompareOrdinal(one.ToString(), other.ToString()) < 0 && !asked.All(actor => actor == one || actor == other)) Add(sums, one, other, 1);
    }

    private static bool IsOf(ListFilter filter, Kind kind) => filter.Narrowed.Kind is not { } only || only == kind;

    private static void Add(Dictionary<(ActorId, ActorId), int> sums, ActorId one, ActorId other, int matters) =>
        sums[(one, other)] = sums.GetValueOrDefault((one, other)) + matters;
}
