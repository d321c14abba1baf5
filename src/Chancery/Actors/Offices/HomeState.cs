using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>The state that a report is written from: whose ministers it names without saying of which state they are.</summary>
internal static class HomeState
{
    private const int OwnPublisher = 4;
    private const int MinisterWithoutState = 2;
    private const int OtherPublisher = 1;

    public static ActorId? Of(DocumentDraft draft, World world)
    {
        var scores = new Dictionary<ActorId, int>();
        if (PublisherState(draft.Document, world, out var official) is { } publisher) Count(scores, publisher, official ? OwnPublisher : OtherPublisher);
        foreach (var entry in draft.Ledger.Entries)
        {
            if (entry.Said.Of is null && entry.Of is { Type: ActorType.State } state) Count(scores, state, MinisterWithoutState);
        }

        var best = scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(2).ToList();
        return best.Count == 0 || (best.Count == 2 && best[0].Value == best[1].Value) ? null : best[0].Key;
    }

    /// <summary>The state of the publisher, and whether it is one of the state's own bodies.</summary>
    public static ActorId? PublisherState(Document document, World world, out bool official)
    {
        official = false;
        if (document.Publisher is not { Length: > 0 } name || !world.TryResolve(name, out var publisher)) return null;
        official = publisher.Type == ActorType.Org && world.Organisations.TryGetValue(publisher.Name, out var organisation)
            && organisation.Type == OrganisationType.Agency;
        return world.StateOf(publisher);
    }

    private static void Count(Dictionary<ActorId, int> scores, ActorId state, int by) =>
        scores[state] = scores.GetValueOrDefault(state) + by;
}
