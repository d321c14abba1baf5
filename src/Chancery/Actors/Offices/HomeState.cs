namespace Chancery.Actors.Offices;

/// <summary>Works out the state that a report is written from: whose ministers it names without saying of which state they are.</summary>
internal static class HomeState
{
    private const int OwnBody = 4;
    private const int MinisterWithoutState = 2;
    private const int OwnDateline = 3;
    private const int OtherPublisher = 1;

    /// <summary>The state with most signs; null when there is none or two have as many.</summary>
    public static ActorId? Of(DocumentDraft draft)
    {
        var scores = new Dictionary<ActorId, int>();
        if (draft.Publisher is { IsOfficial: false } or { HasMinistry: true } && draft.Publisher is { } publisher)
            Count(scores, publisher.State, publisher.IsOfficial ? OwnBody : OtherPublisher);
        // "X, then foreign minister": whoever tells that of his own ministers calls them former. Those named in one breath are one sign.
        var bare = draft.Ledger.Entries.Where(entry => !entry.Former && entry.Said.Of is null && entry.Of is { Type: ActorType.State });
        foreach (var (state, _) in bare.Select(entry => (State: entry.Of!.Value, entry.Said.Person.Sentence)).Distinct()) Count(scores, state, MinisterWithoutState);

        if (draft.WrittenFrom is { } place) Count(scores, place, OwnDateline);
        var best = scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(2).ToList();
        return best.Count == 0 || (best.Count == 2 && best[0].Value == best[1].Value) ? null : best[0].Key;
    }

    private static void Count(Dictionary<ActorId, int> scores, ActorId state, int by) =>
        scores[state] = scores.GetValueOrDefault(state) + by;
}
