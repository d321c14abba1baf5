using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>The rows of <c>ambiguous.tsv</c>: how sure a reading of an ambiguous name is, and which other readings it has.</summary>
/// <remarks>A row without a context whose actor has the name already sets that name's confidence; any other row adds a reading.</remarks>
internal sealed class AmbiguousNames(List<TsvRow> rows, ICollection<LexiconError> errors)
{
    public static readonly string[] Columns = ["name", "actor", "kind", "confidence", "context"];

    public List<ActorName> Apply(List<ActorName> names)
    {
        var readings = Readings();
        var usual = new Dictionary<string, List<ActorName>>(readings.Count);
        foreach (var reading in readings)
        {
            if (reading.Context is not null) continue;
            if (!usual.TryGetValue(reading.Text, out var list)) usual.Add(reading.Text, list = []);
            list.Add(reading);
        }

        var result = new List<ActorName>(names.Count + readings.Count);
        var known = new HashSet<ActorName>(ReferenceEqualityComparer.Instance);
        foreach (var name in names)
        {
            var reading = usual.TryGetValue(name.Text, out var list) ? list.Find(r => r.Actor == name.Actor) : null;
            if (reading is not null) known.Add(reading);
            result.Add(reading is null ? name : name with { Confidence = reading.Confidence });
        }

        foreach (var reading in readings)
            if (!known.Contains(reading)) result.Add(reading);
        return result;
    }

    private List<ActorName> Readings()
    {
        var readings = new List<ActorName>(rows.Count);
        foreach (var row in rows)
        {
            if (Reading(row) is { } reading) readings.Add(reading);
        }

        return readings;
    }

    private ActorName? Reading(TsvRow row)
    {
        ActorId? actor = null;
        if (!string.Equals(row[1], "-", StringComparison.Ordinal))
        {
            if (!ActorId.TryParse(row[1], out var id)) return Refuse(row, $"'{row[1]}' is no actor and not '-'");
            actor = id;
        }

        if (!Enum.TryParse<NameKind>(row[2], ignoreCase: true, out var kind)) return Refuse(row, $"unknown kind '{row[2]}'");
        if (!double.TryParse(row[3], out var confidence)) return Refuse(row, $"'{row[3]}' is no number");
        if (row[4].Length == 0) return new(row[0], actor, kind, confidence);
        return NameContext.Parse(row[4]) is { } context
            ? new(row[0], actor, kind, confidence, context)
            : Refuse(row, $"'{row[4]}' is no context: near|previous|next WORD …; from STATE …; years FIRST LAST; headline; after-proper-noun");
    }

    private ActorName? Refuse(TsvRow row, string message)
    {
        errors.Add(row.Error(message));
        return null;
    }
}
