namespace Chancery.Record;

/// <summary>Tells of a claim that it only repeats what a matter tells already, so that it joins an entry of its history and nothing else
/// of the matter is other than before: who holds an office is said in every second report.</summary>
/// <remarks>In doubt it is not told; then the matter is to be made of all its claims.</remarks>
/// <param name="builder">Works matters out.</param>
/// <param name="affiliations">For whom actors act.</param>
internal sealed class Repetition(MatterBuilder builder, Affiliations affiliations)
{
    /// <summary>Whether there are repetitions of a kind: where time or a value that must not differ parts matters from one another, a
    /// claim may join others.</summary>
    public bool MayBe(Kind kind) => builder.Kinds[kind] is { Days: null, Apart.Count: 0 };

    /// <summary>The entry that the claim joins; null when it may change more than that.</summary>
    /// <param name="matter">The matter of the claim's family; its claims are not looked at.</param>
    /// <param name="place">The claim.</param>
    public int? EntryOf(Matter matter, ClaimPlace place)
    {
        var kind = builder.Kinds[matter.Kind];
        if (!MayBe(matter.Kind)) return null;
        if (place is not { Date.Basis: DateBasis.Published, Range: { } told, Key.Step: null } || place.Key.Same != matter.Key) return null;
        // Where no report dates a step, none recalls another's and nothing tells that something changed in between.
        if (!matter.Entries.All(entry => entry.Date is { Basis: DateBasis.Published, Range: not null })) return null;
        var part = EntryPart.Of(place, kind);
        for (var i = 0; i < matter.Entries.Count; i++)
        {
            if (EntryPart.Of(matter.Entries[i]) != part) continue;
            return IsAfter(told, matter.Entries[i].Date.Range!.Value) && AddsNobody(matter, place, kind) && builder.TitleOf(matter, place) == matter.Title ? i : null;
        }

        return null;
    }

    /// <summary>Whether a claim is not the first of an entry, which gives it its date.</summary>
    private static bool IsAfter(DateRange told, DateRange first) => (told.Earliest, told.Latest).CompareTo((first.Earliest, first.Latest)) > 0;

    private bool AddsNobody(Matter matter, ClaimPlace place, KindDefinition kind)
    {
        foreach (var role in kind.Roles)
        {
            if (!place.Claim.Roles.TryGetValue(role, out var named)) continue;
            if (!matter.Roles.TryGetValue(role, out var known)) return false;
            var asStates = MatterRoles.AreStates(kind, role);
            foreach (var actor in named)
            {
                var state = affiliations.StateOf(actor, place.Range, place.Claim.DocumentId);
                if (!known.Contains(asStates ? state ?? actor : actor)) return false;
                // A person takes the place of his state.
                if (!asStates && actor.Type is ActorType.Person or ActorType.Office && state is { } his && known.Contains(his)) return false;
            }
        }

        return true;
    }
}
