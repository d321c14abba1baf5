namespace Chancery.Lexicons;

/// <summary>Finds ids that one file uses and no file defines.</summary>
internal static class DanglingIds
{
    public static IEnumerable<LexiconError> In(WorldFacts facts, IReadOnlyList<ActorName> names, MinistryDirectory ministries)
    {
        foreach (var state in facts.States.Values)
            if (Unknown(facts, state.Of)) yield return Missing("states.tsv", state.Code, state.Of!);
        foreach (var region in facts.Regions.Values)
            foreach (var code in region.Members.Append(region.Within))
                if (Unknown(facts, code)) yield return Missing("regions.tsv", region.Slug, code!);
        foreach (var organisation in facts.Organisations.Values)
        {
            if (Unknown(facts, organisation.State)) yield return Missing("organisations.tsv", organisation.Name, organisation.State!);
            if (organisation.Parent is { } parent && !facts.Organisations.ContainsKey(parent))
                yield return Missing("organisations.tsv", organisation.Name, parent);
        }

        foreach (var membership in facts.Memberships)
        {
            if (Unknown(facts, membership.State)) yield return Missing("memberships.tsv", membership.Organisation, membership.State);
            if (!facts.Organisations.ContainsKey(membership.Organisation))
                yield return Missing("memberships.tsv", membership.State, membership.Organisation);
        }

        foreach (var tenure in facts.Tenures)
            if (!Known(facts, tenure.Of, ministries)) yield return Missing("holders.tsv", tenure.Person, tenure.Of.ToString());
        foreach (var place in facts.Places)
            if (Unknown(facts, place.State)) yield return Missing("places.tsv", place.Name, place.State);
        foreach (var name in names)
            if (name.Actor is { } actor && !Known(facts, actor, ministries)) yield return Missing("the names of the language", name.Text, actor.ToString());
    }

    private static bool Unknown(WorldFacts facts, string? code) => code is not null && !facts.States.ContainsKey(code);

    private static bool Known(WorldFacts facts, ActorId actor, MinistryDirectory ministries) => actor.Type switch
    {
        ActorType.State => facts.States.ContainsKey(actor.Name),
        ActorType.Region => facts.Regions.ContainsKey(actor.Name),
        ActorType.Org => facts.Organisations.ContainsKey(actor.Name) || ministries.StateNameIn(actor.Name) is not null,
        _ => true,
    };

    private static LexiconError Missing(string file, string row, string id) =>
        new(file, 0, $"'{row}' refers to '{id}', which no file defines");
}
