using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record what happened when.</summary>
public sealed class TimelineQueries
{
    // As the index of the steps by day has it.
    private const string Day = "CASE WHEN stages.latest < '9999' THEN stages.latest ELSE stages.earliest END";

    private sealed record Step(string Id, int Entry, string Day, string Earliest);

    private readonly SqliteConnection connection;
    private readonly MatterQueries matters;

    private readonly IPreparation preparation;

    internal TimelineQueries(SqliteConnection connection, MatterQueries matters, IPreparation preparation) =>
        (this.connection, this.matters, this.preparation) = (connection, matters, preparation);

    /// <summary>The dated steps of matters, the latest first (one without an end by its beginning), each with its matter, without its claims, and its place in the matter's history.</summary>
    /// <param name="filter">Narrows matters; its days narrow the steps themselves.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<(Matter Matter, int Entry)> Steps(MatterFilter filter, int most)
    {
        var latest = preparation.LeftOpen is not null && filter is { Actors: [var actor], Kind: null } ? Latest(filter, actor, most) : Latest(filter, most);
        preparation.Matters(latest.Select(step => step.Id));
        var found = new Dictionary<string, Matter>();
        return [.. latest.Select(step => (Outline(step.Id, found), step.Entry))];
    }

    private List<Step> Latest(MatterFilter filter, int most)
    {
        preparation.Of(Undated(filter));
        return InOrder(preparation.Sources.SelectMany(source => Steps(filter, source, most)), most);
    }

    /// <summary>The same of one actor where not all of his matters have been worked out: of most of them all steps are older than those that are wanted.</summary>
    private List<Step> Latest(MatterFilter filter, ActorId actor, int most)
    {
        preparation.Between([actor], Kind.Office);
        var parts = preparation.Sources.ToDictionary(source => source, source => Steps(filter, source, most));
        var known = InOrder(parts.Values.SelectMany(part => part), most);
        var more = preparation.WithSteps(actor, known.Count < most ? null : known[^1].Day);
        foreach (var source in more) parts[source] = Steps(filter, source, most);
        return more.Count == 0 ? known : InOrder(parts.Values.SelectMany(part => part), most);
    }

    private static List<Step> InOrder(IEnumerable<Step> steps, int most) =>
    [
        .. steps.OrderByDescending(step => step.Day, StringComparer.Ordinal).ThenByDescending(step => step.Earliest, StringComparer.Ordinal)
            .ThenBy(step => step.Id, StringComparer.Ordinal).ThenBy(step => step.Entry).Take(most),
    ];

    private List<Step> Steps(MatterFilter filter, MatterSource source, int most) =>
        [.. Parts(filter, source, most).SelectMany(part => Steps(filter, part.From, part.Conditions, most))];

    /// <summary>In which parts the steps are looked for.</summary>
    private IEnumerable<(string From, Filter Conditions)> Parts(MatterFilter filter, MatterSource source, int most)
    {
        if (!AreMany(filter, source, most))
        {
            yield return OfEach(filter, source);
            yield break;
        }

        var latest = FromTheLatest(filter, source);
        if (preparation.Day is not { } day || filter.Actors.Count == 0)
        {
            yield return latest;
            yield break;
        }

        // As of a day one would go through all that happened since: what was dated ahead of it then is of few matters.
        var last = SqliteRows.Day(DateOnly.FromDayNumber(day))!;
        yield return (latest.From, latest.Conditions.And($"{Day} <= ?", last));
        yield return (OfEach(filter, source).From, MatterConditions.Of(Undated(filter), source, ahead: day).And($"{Day} > ?", last));
    }

    private static (string From, Filter Conditions) OfEach(MatterFilter filter, MatterSource source) =>
        ($"{source.Matters} CROSS JOIN {source.Stages} ON stages.matter = matters.id", MatterConditions.Of(Undated(filter), source));

    private List<Step> Steps(MatterFilter filter, string from, Filter conditions, int most)
    {
        conditions.And("stages.latest >= ?", SqliteRows.Day(filter.Since) ?? "").And("stages.earliest <= ?", SqliteRows.Day(filter.Until) ?? "9999-12-31");
        using var statement = new Statement(this.connection,
            $"""
            SELECT stages.matter, stages.position, {Day}, stages.earliest FROM {from} {conditions.Where}
            ORDER BY {Day} DESC, stages.earliest DESC, stages.matter, stages.position LIMIT {most}
            """);
        return statement.Rows(row => new Step(row.GetString(0), row.GetInt32(1), row.GetString(2), row.GetString(3)), conditions.Values);
    }

    /// <summary>The first day on which the report may have been published that was the first to tell of an entry of a matter's history; null where that is not known.</summary>
    public DateOnly? FirstReported(string matter, int entry)
    {
        using var statement = new Statement(this.connection,
            $"""
            SELECT coalesce(receipts.published, readings.published)
            FROM readings JOIN receipts ON receipts.sequence = readings.receipt
            WHERE readings.sequence = (SELECT {ClaimNumber.ReadingOfClaim} FROM stage_claims WHERE matter = ?1 AND stage = ?2 ORDER BY day LIMIT 1)
            """);
        return statement.Rows(row => SqliteRows.Date(row, 0), matter, entry) is [var date] ? date?.Earliest : null;
    }

    /// <summary>Whether so many matters pass that the latest steps of all are soon theirs, and it would take longer to sort their own.</summary>
    private bool AreMany(MatterFilter filter, MatterSource source, int most)
    {
        if (!preparation.IsOfNow && (!source.HasIndexes || filter.Actors.Count == 0)) return source.HasIndexes;
        var kind = filter.Kind is { } one ? $" AND kind = '{SqliteRows.Word(one)}'" : "";
        if (filter.Actors.Count > 1) return false;
        if (filter.Actors.Count == 0 && kind.Length == 0) return true;
        using var count = new Statement(this.connection, filter.Actors.Count == 1
            ? $"SELECT count(*) FROM matter_actors WHERE actor = ?1{kind}"
            : $"SELECT count(*) FROM matters WHERE ?1 IS NULL{kind}");
        using var all = new Statement(this.connection, "SELECT number FROM main.totals WHERE what = 'matters'");
        var (own, total) = ((long)count.Value(filter.Actors.Select(actor => actor.ToString()).FirstOrDefault())!, all.Value() as long? ?? 0);
        return own * own > most * total;
    }

    /// <summary>Goes through the steps of all from the latest on.</summary>
    private static (string From, Filter Conditions) FromTheLatest(MatterFilter filter, MatterSource source)
    {
        var conditions = MatterConditions.Of(Undated(filter) with { Actors = [] }, source);
        foreach (var actor in filter.Actors)
            conditions.And($"EXISTS (SELECT 1 FROM {source.Actors} AS a WHERE a.actor = ? AND a.kind = matters.kind AND a.place = matters.place AND a.matter = matters.id)", actor.ToString());
        return ($"{source.Stages} CROSS JOIN {source.Matters} ON matters.id = stages.matter", conditions);
    }

    private static MatterFilter Undated(MatterFilter filter) => filter with { Since = null, Until = null };

    private Matter Outline(string id, Dictionary<string, Matter> found)
    {
        if (!found.TryGetValue(id, out var matter)) found.Add(id, matter = this.matters.Outline(id)!);
        return matter;
    }
}
