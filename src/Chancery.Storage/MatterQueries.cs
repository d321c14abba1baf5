using System.Text.Json;
using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record about its matters.</summary>
public sealed class MatterQueries : IDisposable
{
    // So many are put in order in no time.
    private const int MostSorted = 2000;

    private readonly SqliteConnection connection;
    private readonly ClaimQueries claims;
    private readonly IPreparation preparation;

    // Asked for every matter that an answer shows.
    private readonly Statement one;
    private readonly MatterReader parts;

    internal MatterQueries(SqliteConnection connection, ClaimQueries claims, IPreparation preparation)
    {
        (this.connection, this.claims, this.preparation) = (connection, claims, preparation);
        one = new(connection, "SELECT id, kind, title, same, current FROM matters WHERE id = ?1");
        parts = new(connection);
    }

    /// <summary>The matters that pass the filter, in order of their ids.</summary>
    public IReadOnlyList<Matter> List(MatterFilter filter)
    {
        preparation.Of(filter);
        return Complete(Heads(source => MatterConditions.Of(filter, source), most: null));
    }

    /// <summary>Some of the matters that pass the filter, in order of their ids, with how many there are in all.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="after">The id after which to begin; null to begin at the first.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="mostCounted">Up to how many are counted; all when null.</param>
    public (IReadOnlyList<Matter> Matters, int Total) Page(MatterFilter filter, string? after, int most, int? mostCounted = null)
    {
        preparation.Of(filter);
        if (filter.Actors.Count > 0 && filter == new MatterFilter { Actors = filter.Actors, Kind = filter.Kind })
            return PageOf(filter, after, most, mostCounted);
        var total = Counted(filter, mostCounted);
        var isWalk = filter.Actors.Count == 0 && (filter.Since ?? filter.Until) is not null && total > MostSorted;
        return (Some(source => isWalk ? InOrder(filter, source) : MatterConditions.Of(filter, source), after, most), total);
    }

    private int Counted(MatterFilter filter, int? most)
    {
        var total = 0L;
        foreach (var source in preparation.Sources)
        {
            var conditions = MatterConditions.Of(filter, source);
            using var count = new Statement(this.connection, $"SELECT count(*) FROM (SELECT 1 FROM {source.Matters} {conditions.Where} LIMIT {most ?? -1})");
            total += (long)count.Value(conditions.Values)!;
        }

        return (int)Math.Min(total, most ?? int.MaxValue);
    }

    // Of many that are found by their days the first are found sooner in the order of their ids, of which each begins with its kind.
    private static Filter InOrder(MatterFilter filter, MatterSource source) => filter.Kind is { } kind && SqliteRows.Word(kind) is var word
        ? MatterConditions.Of(filter, source, isWalk: true).And("id >= ?", $"{word}-").And("id < ?", $"{word}.")
        : MatterConditions.Of(filter, source, isWalk: true);

    /// <summary>The same where only actors and a kind are asked for. An id begins with its kind: of the tens of thousands between two
    /// who are in every report only those of the kinds that are shown need be put in order.</summary>
    private (IReadOnlyList<Matter> Matters, int Total) PageOf(MatterFilter filter, string? after, int most, int? mostCounted)
    {
        var counts = new RelationQueries(this.connection, preparation).Counts(filter.Actors);
        if (filter.Kind is { } only) counts = counts.Where(kind => kind.Key == only).ToDictionary();
        var matters = new List<Matter>();
        foreach (var (word, kind) in counts.Keys.Select(kind => (Word: SqliteRows.Word(kind), kind)).OrderBy(kind => kind.Word, StringComparer.Ordinal))
        {
            // What follows a kind's word in an id comes before a full stop.
            if (matters.Count == most || (after is not null && string.CompareOrdinal($"{word}.", after) < 0)) continue;
            matters.AddRange(Some(source => MatterConditions.Of(filter with { Kind = kind }, source), after, most - matters.Count));
        }

        return (matters, Math.Min(counts.Values.Sum(), mostCounted ?? int.MaxValue));
    }

    private List<Matter> Some(Func<MatterSource, Filter> conditions, string? after, int most) => Complete(Heads(source => conditions(source).And("id > ?", after), most));

    private List<MatterReader.MatterHead> Heads(Func<MatterSource, Filter> conditionsOf, int? most) => InOrder(preparation.Sources.Select(source =>
    {
        var conditions = conditionsOf(source);
        using var statement = new Statement(this.connection, $"SELECT id, kind, title, same, current FROM {source.Matters} {conditions.Where} ORDER BY id LIMIT {most ?? -1}");
        return statement.Rows(parts.Head, conditions.Values);
    }), head => head.Id, most);

    private List<Matter> Complete(List<MatterReader.MatterHead> heads)
    {
        preparation.Matters(heads.Select(head => head.Id));
        return heads.ConvertAll(parts.Complete);
    }

    /// <summary>What was found in several places, in the order of the ids.</summary>
    private static List<T> InOrder<T>(IEnumerable<List<T>> found, Func<T, string> id, int? most) => found.ToList() is [var only]
        ? only
        : [.. found.SelectMany(part => part).OrderBy(id, StringComparer.Ordinal).Take(most ?? int.MaxValue)];

    /// <summary>The matters that pass the filter, each by its id with what makes it one and how many entries its history has, in order of their ids.</summary>
    public IReadOnlyList<(string Id, string Key, int Entries)> Keys(MatterFilter filter)
    {
        preparation.Of(filter);
        return InOrder(preparation.Sources.Select(source =>
        {
            var conditions = MatterConditions.Of(filter, source);
            using var statement = new Statement(this.connection,
                $"SELECT id, same, (SELECT count(*) FROM {source.Stages} WHERE stages.matter = matters.id) FROM {source.Matters} {conditions.Where} ORDER BY id");
            return statement.Rows(row => (Id: row.GetString(0), Key: row.GetString(1), Entries: row.GetInt32(2)), conditions.Values);
        }), matter => matter.Id, most: null);
    }

    /// <summary>A matter by its id; null when there is none.</summary>
    public Matter? Find(string id) => Head(id) is { } head ? parts.Complete(head) : null;

    /// <summary>A matter by its id without the claims of its entries, of which there may be thousands; null when there is none.</summary>
    public Matter? Outline(string id) => Head(id) is { } head ? parts.Outline(head) : null;

    private MatterReader.MatterHead? Head(string id)
    {
        preparation.Matters([id]);
        return one.Rows(parts.Head, id) is [var head] ? head : null;
    }

    /// <summary>The matters with words that may be promises, in order of their ids.</summary>
    public IReadOnlyList<PromisingMatter> Promising()
    {
        preparation.Of(new());
        return InOrder(preparation.Sources.Select(source =>
        {
            using var statement = new Statement(this.connection,
                $"""
                SELECT id, kind, digest || told, participants FROM {source.Matters} {source.By("matters_with_promises")}
                WHERE marks & {(int)MatterMarks.Promising} AND {source.Condition} ORDER BY id
                """);
            return statement.Rows(row => new PromisingMatter(row.GetString(0), SqliteRows.Word<Kind>(row, 1), row.GetString(2), row.GetString(3)));
        }), matter => matter.Id, most: null);
    }

    /// <summary>The matters of claims that were read after an entry of the log, or that reviewers corrected or accepted.</summary>
    public IReadOnlySet<string> ToldAfter(long entry)
    {
        using var statement = new Statement(this.connection,
            $"""
            SELECT matter FROM current_claims WHERE number >= (?1 + 1) << {ClaimNumber.Shift} AND matter IS NOT NULL
            UNION SELECT matter FROM corrected_claims CROSS JOIN current_claims ON number = claim WHERE matter IS NOT NULL
            """);
        return statement.Rows(row => row.GetString(0), entry).ToHashSet();
    }

    /// <summary>The last entry of the log that was taken into the matters.</summary>
    public long Through()
    {
        using var through = new Statement(this.connection, "SELECT through FROM projection");
        return through.Value() as long? ?? 0;
    }

    /// <summary>The ids of the matters that were written or removed after an entry of the log; null where that is not known.</summary>
    public IReadOnlySet<string>? WrittenAfter(long entry) => new MatterNews(this.connection).After(entry);

    /// <summary>A matter's history with what can be quoted for it; null when there is no such matter.</summary>
    /// <param name="id">The matter's id.</param>
    /// <param name="mostForStep">How many claims of each step to give, the first that were published first; all when null.</param>
    public MatterHistory? History(string id, int? mostForStep = null) =>
        Find(id) is { } matter
            ? new(matter, [.. Enumerable.Range(0, matter.Entries.Count).Select(stage => this.claims.OfStage(id, stage, mostForStep))])
            : null;

    /// <summary>The claims of one entry of a matter's history, in order of publication.</summary>
    /// <param name="id">The matter's id.</param>
    /// <param name="entry">The place of the entry.</param>
    /// <param name="most">How many at most; all when null.</param>
    public IReadOnlyList<RecordedClaim> Step(string id, int entry, int? most = null) => this.claims.OfStage(id, entry, most);

    /// <summary>How many claims tell one entry of a matter's history.</summary>
    public int Told(string id, int entry)
    {
        using var statement = new Statement(this.connection, "SELECT count(*) FROM stage_claims WHERE matter = ?1 AND stage = ?2");
        return (int)(long)statement.Value(id, entry)!;
    }

    /// <summary>The claim of an entry of a matter's history that was published last; null where there is none.</summary>
    public RecordedClaim? LastOf(string id, int entry) => this.claims.LastOfStage(id, entry);

    /// <summary>Ends the questions that are kept ready.</summary>
    public void Dispose()
    {
        one.Dispose();
        parts.Dispose();
    }
}
