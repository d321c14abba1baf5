namespace Chancery.Record;

/// <summary>What some parties of a matter have still to do for themselves, as far as the reports tell.</summary>
public static class MissingSteps
{
    /// <summary>Of each stage that reports tell of some parties only, and that nothing shows to have been reached by all, the others.</summary>
    /// <param name="history">The matter with its claims.</param>
    /// <param name="kind">Its kind, whose column <c>once</c> in <c>data/kinds.tsv</c> names the stages.</param>
    public static IReadOnlyList<MissingStep> Of(MatterHistory history, KindDefinition kind)
    {
        if (kind.ReachOf(history.Matter.Stage) != StageReach.Actual || kind.Same.FirstOrDefault(part => part is { IsRole: true, AtLeast: > 1 }) is not { } role) return [];
        var parties = history.Matter.Roles.GetValueOrDefault(role.Name) ?? [];
        return [.. kind.Once.Select(stage => Of(stage, parties, history, kind)).OfType<MissingStep>()];
    }

    private static MissingStep? Of(string stage, IReadOnlyList<ActorId> parties, MatterHistory history, KindDefinition kind)
    {
        var taken = new HashSet<ActorId>();
        for (var i = 0; i < history.Matter.Entries.Count; i++)
        {
            if (history.Matter.Entries[i] is not { Modality: Modality.Actual, Polarity: Polarity.Positive, Stage: { } told }) continue;
            // "In force", or "ratified" without a word of by whom, takes what comes before for done.
            if (kind.Once.Contains(told) && kind.OrderOf(told) >= kind.OrderOf(stage) && !history.Matter.Entries[i].Attributes.ContainsKey(EntryPart.By)) return null;
            if (told == stage) taken.UnionWith(history.Claims[i].SelectMany(claim => claim.Claim.By));
        }

        ActorId[] others = [.. parties.Where(party => !taken.Contains(party))];
        return taken.Count == 0 || others.Length == 0 ? null : new(stage, others);
    }
}
