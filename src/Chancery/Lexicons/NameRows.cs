using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>All names that the data files give actors in a language, each with its row; those of <c>ambiguous.tsv</c>, which only
/// choose among readings, left out.</summary>
internal sealed class NameRows(Func<string, DataTable> tables, string language)
{
    public IEnumerable<NameRow> All() => [.. States(), .. Regions(), .. Organisations(), .. Others(), .. Places(), .. Persons()];

    private IEnumerable<NameRow> States() => OfColumns("states.tsv", ActorId.State,
        ("names", NameKind.Name), ("adjectives", NameKind.Demonym), ("people", NameKind.Demonym), ("capitals", NameKind.Capital), ("seats", NameKind.Seat));

    private IEnumerable<NameRow> Regions() => OfColumns("regions.tsv", ActorId.Region, ("names", NameKind.Name), ("adjectives", NameKind.Demonym));

    private IEnumerable<NameRow> Organisations() => OfColumns("organisations.tsv", ActorId.Org, ("names", NameKind.Name), ("acronyms", NameKind.Acronym));

    private IEnumerable<NameRow> OfColumns(string file, Func<string, ActorId> id, params IReadOnlyList<(string Column, NameKind Kind)> columns)
    {
        var table = tables($"{language}/{file}");
        foreach (var row in table.Rows)
            foreach (var (column, kind) in columns)
                foreach (var text in table.Alternatives(row, column)) yield return new(text, id(row[0]), kind, 1, row);
    }

    private IEnumerable<NameRow> Others()
    {
        var table = tables($"{language}/names.tsv");
        foreach (var row in table.Rows)
        {
            if (!ActorId.TryParse(table.Field(row, "actor"), out var actor)) continue;
            if (!Enum.TryParse<NameKind>(table.Field(row, "kind"), ignoreCase: true, out var kind)) continue;
            if (double.TryParse(table.Field(row, "confidence"), out var confidence)) yield return new(table.Field(row, "name"), actor, kind, confidence, row);
        }
    }

    private IEnumerable<NameRow> Places()
    {
        var table = tables("places.tsv");
        foreach (var row in table.Rows)
            foreach (var text in table.Alternatives(row, "names"))
                yield return new(text, ActorId.State(table.Field(row, "state")), NameKind.Place, 1, row);
    }

    private IEnumerable<NameRow> Persons()
    {
        var (holders, persons) = (tables("holders.tsv"), tables("persons.tsv"));
        foreach (var row in holders.Rows.DistinctBy(row => holders.Field(row, "person")))
            yield return new(holders.Field(row, "person"), ActorId.Person(holders.Field(row, "person")), NameKind.Name, 1, row);
        foreach (var row in persons.Rows)
            foreach (var text in persons.Alternatives(row, "also")) yield return new(text, ActorId.Person(persons.Field(row, "person")), NameKind.Name, 1, row);
    }
}
