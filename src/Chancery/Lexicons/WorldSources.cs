using System.Collections.Concurrent;
using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>Where the data files say what the <see cref="World"/> knows; reads the files again, when it is first asked. For many threads.</summary>
public sealed class WorldSources
{
    private readonly string folder;
    private readonly string language;
    private readonly ConcurrentDictionary<string, DataTable> tables = [];
    private readonly Lazy<ILookup<ActorId, SourcedName>> byActor;
    private readonly Lazy<List<SourcedName>> ambiguous;
    private readonly Lazy<ILookup<string, TsvRow>> terms;
    private readonly Lazy<ILookup<(string Organisation, string State), TsvRow>> memberships;

    /// <summary>The sources of a world loaded from the same installation in the same language.</summary>
    public WorldSources(Installation installation, string language = "en")
    {
        folder = installation.Data;
        this.language = language;
        ambiguous = new(() => [.. Ambiguous()]);
        byActor = new(() => Names().ToLookup(name => name.Actor!.Value));
        memberships = new(() => Table("memberships.tsv").Rows.ToLookup(row => (Table("memberships.tsv").Field(row, "organisation"), Table("memberships.tsv").Field(row, "state"))));
        terms = new(() => Table("holders.tsv").Rows.ToLookup(row => Table("holders.tsv").Field(row, "person")));
    }

    /// <summary>The row of a state, region or organisation; null when it has none.</summary>
    public DataPlace? Of(ActorId actor) => actor.Type switch
    {
        ActorType.State => First("states.tsv", row => row[0] == actor.Name),
        ActorType.Region => First("regions.tsv", row => row[0] == actor.Name),
        ActorType.Org => First("organisations.tsv", row => row[0] == actor.Name),
        _ => null,
    };

    /// <summary>The row of a term of office; null when it cannot be told.</summary>
    public DataPlace? Of(Tenure tenure)
    {
        var table = Table("holders.tsv");
        string[] owners = [tenure.Of.Name, tenure.Of.ToString()];
        foreach (var row in terms.Value[tenure.Person])
        {
            if (table.Field(row, "office") == tenure.Office && owners.Contains(table.Field(row, "of"))
                && table.Field(row, "from").TrimEnd('?') == tenure.From.Value)
                return Place(table, row);
        }

        return null;
    }

    /// <summary>The row of a membership; null when it cannot be told.</summary>
    public DataPlace? Of(Membership membership)
    {
        var table = Table("memberships.tsv");
        foreach (var row in memberships.Value[(membership.Organisation, membership.State)])
            if (table.Field(row, "status") == membership.Status && table.Field(row, "from") == (membership.From?.Value ?? "")) return Place(table, row);
        return null;
    }

    /// <summary>The row that says how an office is called.</summary>
    public DataPlace? Of(Office office)
    {
        var table = Table($"{language}/offices.tsv");
        return First(table.File, row => table.Field(row, "office") == office.Name && table.Field(row, "state") == (office.State ?? ""));
    }

    /// <summary>What the actor is called, in the order of the files; readings that need a context last.</summary>
    public IReadOnlyList<SourcedName> NamesOf(ActorId actor) => [.. byActor.Value[actor]];

    /// <summary>The place of a name as the world has it; null when it cannot be told.</summary>
    public SourcedName? Of(ActorName name)
    {
        var names = name.Actor is { } actor ? NamesOf(actor) : ambiguous.Value;
        return names.FirstOrDefault(known => known.Text == name.Text && known.Actor == name.Actor && known.Kind == name.Kind
                && known.Context is null == name.Context is null && known.Confidence.Equals(name.Confidence))
            ?? names.FirstOrDefault(known => known.Text == name.Text && known.Actor == name.Actor);
    }

    // A row of ambiguous.tsv without a context sets how sure a name is that another file gives; it adds one where none does.
    private IEnumerable<SourcedName> Names()
    {
        var sure = ambiguous.Value.Where(name => name is { Context: null, Actor: not null })
            .GroupBy(name => (name.Text, name.Actor!.Value)).ToDictionary(group => group.Key, group => group.First());
        var given = new HashSet<(string, ActorId)>();
        foreach (var name in new NameRows(Table, language).All())
        {
            given.Add((name.Text, name.Actor));
            var confidence = sure.TryGetValue((name.Text, name.Actor), out var known) ? known.Confidence : name.Confidence;
            var spoken = name.Row.File.StartsWith(language + "/", StringComparison.Ordinal) ? language : null;
            yield return new(name.Text, name.Actor, name.Kind, spoken, confidence, Context: null, Place(Table(name.Row.File), name.Row));
        }

        foreach (var name in ambiguous.Value)
            if (name.Actor is { } actor && (name.Context is not null || !given.Contains((name.Text, actor)))) yield return name;
    }

    private IEnumerable<SourcedName> Ambiguous()
    {
        var table = Table($"{language}/ambiguous.tsv");
        foreach (var row in table.Rows)
        {
            ActorId? actor = ActorId.TryParse(table.Field(row, "actor"), out var id) ? id : null;
            if (!Enum.TryParse<NameKind>(table.Field(row, "kind"), ignoreCase: true, out var kind)) continue;
            if (!double.TryParse(table.Field(row, "confidence"), out var confidence)) continue;
            var context = table.Field(row, "context");
            yield return new(table.Field(row, "name"), actor, kind, language, confidence, context.Length == 0 ? null : context, Place(table, row));
        }
    }

    private DataPlace? First(string file, Func<TsvRow, bool> isMeant)
    {
        var table = Table(file);
        foreach (var row in table.Rows)
            if (isMeant(row)) return Place(table, row);
        return null;
    }

    private static DataPlace Place(DataTable table, TsvRow row) =>
        new(row.File, row.Line, table.Field(row, "source") is { Length: > 0 } source ? source : null);

    private DataTable Table(string file) => tables.GetOrAdd(file, each => DataTable.Read(folder, each));
}
