using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>Reads the files of a language's folder that say what actors are called.</summary>
internal sealed class NameFiles(string folder, ICollection<LexiconError> errors)
{
    private readonly List<ActorName> names = [];

    /// <summary>All names, those of <c>ambiguous.tsv</c> with their confidence and context.</summary>
    /// <param name="places">The places of the world, whose names are the same in all languages of Latin script.</param>
    public List<ActorName> Read(IReadOnlyList<Place> places)
    {
        AddStates();
        AddRegions();
        AddOrganisations();
        AddOthers();
        foreach (var place in places) names.Add(new(place.Name, ActorId.State(place.State), NameKind.Place, 1));
        return new AmbiguousNames(Rows("ambiguous.tsv", AmbiguousNames.Columns), errors).Apply(names);
    }

    private void AddStates()
    {
        foreach (var row in Rows("states.tsv", ["code", "names", "adjectives", "people", "capitals", "seats"]))
        {
            var state = ActorId.State(row[0]);
            Add(state, row.Alternatives(1), NameKind.Name);
            Add(state, row.Alternatives(2), NameKind.Demonym);
            Add(state, row.Alternatives(3), NameKind.Demonym);
            Add(state, row.Alternatives(4), NameKind.Capital);
            Add(state, row.Alternatives(5), NameKind.Seat);
        }
    }

    private void AddRegions()
    {
        foreach (var row in Rows("regions.tsv", ["slug", "names", "adjectives"]))
        {
            Add(ActorId.Region(row[0]), row.Alternatives(1), NameKind.Name);
            Add(ActorId.Region(row[0]), row.Alternatives(2), NameKind.Demonym);
        }
    }

    private void AddOrganisations()
    {
        foreach (var row in Rows("organisations.tsv", ["organisation", "names", "acronyms"]))
        {
            Add(ActorId.Org(row[0]), row.Alternatives(1), NameKind.Name);
            Add(ActorId.Org(row[0]), row.Alternatives(2), NameKind.Acronym);
        }
    }

    private void AddOthers()
    {
        foreach (var row in Rows("names.tsv", ["name", "actor", "kind", "confidence"]))
        {
            if (!ActorId.TryParse(row[1], out var actor)) errors.Add(row.Error($"'{row[1]}' is no actor"));
            else if (!Enum.TryParse<NameKind>(row[2], ignoreCase: true, out var kind)) errors.Add(row.Error($"unknown kind '{row[2]}'"));
            else if (!double.TryParse(row[3], out var confidence)) errors.Add(row.Error($"'{row[3]}' is no number"));
            else names.Add(new(row[0], actor, kind, confidence));
        }
    }

    private void Add(ActorId actor, string[] forms, NameKind kind)
    {
        foreach (var form in forms) names.Add(new(form, actor, kind, 1));
    }

    private List<TsvRow> Rows(string file, string[] columns) => TsvFile.Read(Path.Combine(folder, file), columns, errors);
}
