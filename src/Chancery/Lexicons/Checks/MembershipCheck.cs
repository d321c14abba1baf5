namespace Chancery.Lexicons.Checks;

/// <summary>Whether memberships have a standing that is one, lie within the existence of both sides and do not repeat themselves.</summary>
internal sealed class MembershipCheck(DataFolder files)
{
    private static readonly string[] s_statuses = ["member", "observer", "partner", "associate", "candidate", "suspended"];

    private readonly DataTable memberships = files.Table("memberships.tsv");

    public IEnumerable<DataFinding> Find() => Statuses().Concat(Existence()).Concat(Repeated());

    private IEnumerable<DataFinding> Statuses() =>
        from row in memberships.Rows
        let status = memberships.Field(row, "status")
        where !s_statuses.Contains(status)
        select DataFinding.Error(row, $"unknown status '{status}'; write one of {string.Join(", ", s_statuses)}");

    private IEnumerable<DataFinding> Existence()
    {
        var sides = new (string Column, Dictionary<string, TsvRow> Rows, DataTable Table)[]
        {
            ("state", Index(files.Table("states.tsv"), "code"), files.Table("states.tsv")),
            ("organisation", Index(files.Table("organisations.tsv"), "name"), files.Table("organisations.tsv")),
        };
        foreach (var row in memberships.Rows)
        {
            foreach (var (column, rows, table) in sides)
            {
                if (rows.TryGetValue(memberships.Field(row, column), out var side) && Outside(row, side, table) is { } message)
                    yield return DataFinding.Warning(row, message);
            }
        }
    }

    private string? Outside(TsvRow row, TsvRow side, DataTable table)
    {
        var (name, from, to) = (side[0], memberships.Field(row, "from"), memberships.Field(row, "to"));
        var (founded, ended) = (table.Field(side, "from"), table.Field(side, "to"));
        var place = $"({table.File}:{side.Line})";
        if (EdtfDate.TryParse(from, out var begins) && EdtfDate.TryParse(founded, out var birth) && begins.Latest < birth.Earliest)
            return $"begins {from}, before {name} exists from {founded} {place}; correct one of the dates, or give the row to the predecessor";
        if (!EdtfDate.TryParse(ended, out var end)) return null;
        if (to.Length == 0) return $"lasts, though {name} ended {ended} {place}; give the membership its end";
        return EdtfDate.TryParse(to, out var ends) && ends.Earliest > end.Latest
            ? $"ends {to}, after {name} ended {ended} {place}; correct one of the dates"
            : null;
    }

    private IEnumerable<DataFinding> Repeated()
    {
        var pairs = memberships.Rows.GroupBy(row => (memberships.Field(row, "organisation"), memberships.Field(row, "state"), memberships.Field(row, "status")));
        foreach (var pair in pairs.Where(pair => pair.Count() > 1))
        {
            Term[] terms = [.. pair.Select(row => Term.Of(row, memberships.Field(row, "from"), memberships.Field(row, "to"))).OfType<Term>()];
            for (var i = 1; i < terms.Length; i++)
            {
                var earlier = Array.FindIndex(terms, 0, i, term => term.Shared(terms[i]) is { } shared && shared.First < shared.Last);
                if (earlier >= 0) yield return DataFinding.Warning(terms[i].Row, $"overlaps line {terms[earlier].Row.Line}; make the two rows one, or date them apart");
            }
        }
    }

    private static Dictionary<string, TsvRow> Index(DataTable table, string column)
    {
        var index = new Dictionary<string, TsvRow>(table.Rows.Count);
        foreach (var row in table.Rows) index.TryAdd(table.Field(row, column), row);
        return index;
    }
}
