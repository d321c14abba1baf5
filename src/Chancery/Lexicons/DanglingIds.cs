using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>Finds ids that one file uses and no file defines.</summary>
internal sealed class DanglingIds(string folder, string language, WorldFacts facts, MinistryDirectory ministries)
{
    private readonly RowFinder rows = new(folder);

    public IEnumerable<LexiconError> In(IReadOnlyList<ActorName> names) =>
        new[] { InStates(), InRegions(), InOrganisations(), InMemberships(), InTenures(), InPlaces(), InNames(names) }
            .SelectMany(errors => errors).SelectMany(errors => errors).Distinct();

    private IEnumerable<IEnumerable<LexiconError>> InStates()
    {
        foreach (var state in facts.States.Values)
            if (Unknown(state.Of)) yield return Missing("states.tsv", state.Code, state.Of!);
    }

    // A region has the members of those that it takes in: each is missed where it is written.
    private IEnumerable<IEnumerable<LexiconError>> InRegions()
    {
        foreach (var region in facts.Regions.Values)
            foreach (var code in region.Members.Append(region.Within))
                if (Unknown(code)) yield return Missing("regions.tsv", code!, code!);
    }

    private IEnumerable<IEnumerable<LexiconError>> InOrganisations()
    {
        foreach (var organisation in facts.Organisations.Values)
        {
            if (Unknown(organisation.State)) yield return Missing("organisations.tsv", organisation.Name, organisation.State!);
            if (organisation.Parent is { } parent && !facts.Organisations.ContainsKey(parent))
                yield return Missing("organisations.tsv", organisation.Name, parent);
        }
    }

    private IEnumerable<IEnumerable<LexiconError>> InMemberships()
    {
        foreach (var membership in facts.Memberships)
        {
            if (Unknown(membership.State)) yield return Missing("memberships.tsv", membership.Organisation, membership.State);
            if (!facts.Organisations.ContainsKey(membership.Organisation))
                yield return Missing("memberships.tsv", membership.State, membership.Organisation);
        }
    }

    private IEnumerable<IEnumerable<LexiconError>> InTenures()
    {
        foreach (var tenure in facts.Tenures)
            if (!Known(tenure.Of)) yield return Missing("holders.tsv", tenure.Person, tenure.Of.Name, tenure.Of.ToString());
    }

    private IEnumerable<IEnumerable<LexiconError>> InPlaces()
    {
        foreach (var place in facts.Places)
            if (Unknown(place.State)) yield return Missing("places.tsv", place.Name, place.State);
    }

    private IEnumerable<IEnumerable<LexiconError>> InNames(IReadOnlyList<ActorName> names)
    {
        foreach (var name in names)
        {
            if (name.Actor is not { } actor || Known(actor)) continue;
            yield return Missing(FileOf(actor, name), name.Text, actor.Name, actor.ToString());
        }
    }

    // Ids stand in three files without their type, in the others with it.
    private string FileOf(ActorId actor, ActorName name)
    {
        string[] files = [$"{language}/names.tsv", $"{language}/ambiguous.tsv"];
        return Array.Find(files, file => rows.Find(file, name.Text, actor.ToString()).Any()) ?? (actor.Type, name.Kind) switch
        {
            (_, NameKind.Place) => "places.tsv",
            (ActorType.State, _) => $"{language}/states.tsv",
            (ActorType.Region, _) => $"{language}/regions.tsv",
            _ => $"{language}/organisations.tsv",
        };
    }

    private bool Unknown(string? code) => code is not null && !facts.States.ContainsKey(code);

    private bool Known(ActorId actor) => actor.Type switch
    {
        ActorType.State => facts.States.ContainsKey(actor.Name),
        ActorType.Region => facts.Regions.ContainsKey(actor.Name),
        ActorType.Org => facts.Organisations.ContainsKey(actor.Name) || ministries.StateNameIn(actor.Name) is not null,
        _ => true,
    };

    /// <summary>An error for each row that holds the key and the id, however it writes it.</summary>
    private IEnumerable<LexiconError> Missing(string file, string key, params IReadOnlyList<string> ways)
    {
        var (path, message) = (Path.Combine(folder, file), $"'{ways[0]}' is defined in no file; correct it, or add its row");
        return ways.SelectMany(id => rows.Find(file, key, id)).Select(row => new LexiconError(path, row.Line, message))
            .DefaultIfEmpty(new(path, 0, message));
    }
}
