namespace Chancery.Lexicons;

/// <summary>Reads the files of <c>data/</c> that are common to all languages.</summary>
internal sealed class FactFiles(string folder, ICollection<LexiconError> errors)
{
    public Dictionary<string, State> States() => Index("states.tsv", ["code", "status", "of", "from", "to"], row =>
        Enum.TryParse<StateStatus>(row[1], ignoreCase: true, out var status)
            ? new State(row[0], status, row.Optional(2), Date(row, 3), Date(row, 4))
            : Refuse<State>(row, $"unknown status '{row[1]}'"));

    public Dictionary<string, Region> Regions()
    {
        var rows = Rows("regions.tsv", ["slug", "members", "within"]);
        var members = new Dictionary<string, string[]>(rows.Count);
        foreach (var row in rows) members.TryAdd(row[0], row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var regions = new Dictionary<string, Region>(rows.Count);
        foreach (var row in rows)
        {
            if (regions.ContainsKey(row[0]))
            {
                errors.Add(row.Error($"'{row[0]}' is listed twice"));
                continue;
            }

            var states = new List<string>();
            Expand(row, members[row[0]], members, states, depth: 0);
            regions.Add(row[0], new(row[0], states, row.Optional(2)));
        }

        return regions;
    }

    public Dictionary<string, Organisation> Organisations() =>
        Index("organisations.tsv", ["name", "type", "state", "from", "to", "parent"], row =>
            Enum.TryParse<OrganisationType>(row[1], ignoreCase: true, out var type)
                ? new Organisation(row[0], type, row.Optional(2), Date(row, 3), Date(row, 4), row.Optional(5))
                : Refuse<Organisation>(row, $"unknown type '{row[1]}'"));

    public List<Membership> Memberships() =>
        Rows("memberships.tsv", ["organisation", "state", "status", "from", "to", "source"])
            .ConvertAll(row => new Membership(row[0], row[1], row[2], Date(row, 3), Date(row, 4)));

    public List<Tenure> Tenures()
    {
        var rows = Rows("holders.tsv", ["person", "of", "office", "from", "to", "source"]);
        var tenures = new List<Tenure>(rows.Count);
        foreach (var row in rows)
        {
            if (row[3].Length == 0 || row[4].Length == 0) errors.Add(row.Error("from and to must both be given"));
            else tenures.Add(TenureOf(row));
        }

        return tenures;
    }

    public List<Place> Places() =>
        Rows("places.tsv", ["names", "state"])
            .SelectMany(row => row.Alternatives(0), (row, name) => new Place(name, row[1]))
            .ToList();

    public Dictionary<string, IReadOnlyList<string>> PersonSpellings() =>
        Index("persons.tsv", ["person", "also"], row => (IReadOnlyList<string>)row.Alternatives(1));

    // A date that is only attested, not known to be the beginning or the end of the term, ends in "?" as in EDTF.
    private static Tenure TenureOf(TsvRow row) => new(
        row[0], row[2], ActorId.TryParse(row[1], out var of) ? of : ActorId.State(row[1]), new(row[3].TrimEnd('?')), new(row[4].TrimEnd('?')),
        FromIsStart: !row[3].EndsWith('?'), ToIsEnd: !row[4].EndsWith('?'), row[5]);

    private void Expand(
        TsvRow row, string[] members, Dictionary<string, string[]> all, List<string> states, int depth)
    {
        foreach (var member in members)
        {
            if (!member.StartsWith('@'))
            {
                if (!states.Contains(member)) states.Add(member);
            }
            else if (depth > all.Count || !all.TryGetValue(member[1..], out var inner))
            {
                errors.Add(row.Error($"'{member}' is no region of this file, or contains itself"));
            }
            else
            {
                Expand(row, inner, all, states, depth + 1);
            }
        }
    }

    private Dictionary<string, T> Index<T>(string file, string[] columns, Func<TsvRow, T?> parse)
        where T : class
    {
        var rows = Rows(file, columns);
        var index = new Dictionary<string, T>(rows.Count);
        foreach (var row in rows)
        {
            if (parse(row) is { } value && !index.TryAdd(row[0], value)) errors.Add(row.Error($"'{row[0]}' is listed twice"));
        }

        return index;
    }

    private List<TsvRow> Rows(string file, string[] columns) => TsvFile.Read(Path.Combine(folder, file), columns, errors);

    private T? Refuse<T>(TsvRow row, string message)
        where T : class
    {
        errors.Add(row.Error(message));
        return null;
    }

    private static EdtfDate? Date(TsvRow row, int column) => row.Optional(column) is { } value ? new(value) : null;
}
