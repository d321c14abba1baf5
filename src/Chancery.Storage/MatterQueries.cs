using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record about its matters.</summary>
public sealed class MatterQueries : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly ClaimQueries claims;

    // Asked for every matter that an answer shows.
    private readonly Statement one;
    private readonly MatterReader parts;

    internal MatterQueries(SqliteConnection connection, ClaimQueries claims)
    {
        (this.connection, this.claims) = (connection, claims);
        one = new(connection, "SELECT id, kind, title, same, current FROM matters WHERE id = ?1");
        parts = new(connection);
    }

    /// <summary>The matters that pass the filter, in order of their ids.</summary>
    public IReadOnlyList<Matter> List(MatterFilter filter)
    {
        var conditions = MatterConditions.Of(filter);
        using var statement = new Statement(this.connection,
            $"SELECT id, kind, title, same, current FROM matters {conditions.Where} ORDER BY id");
        return [.. statement.Rows(parts.Head, conditions.Values).Select(parts.Complete)];
    }

    /// <summary>Some of the matters that pass the filter, in order of their ids, with how many there are in all.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="after">The id after which to begin; null to begin at the first.</param>
    /// <param name="most">How many at most.</param>
    public (IReadOnlyList<Matter> Matters, int Total) Page(MatterFilter filter, string? after, int most)
    {
        var conditions = MatterConditions.Of(filter);
        using var count = new Statement(this.connection, $"SELECT count(*) FROM matters {conditions.Where}");
        var total = (int)(long)count.Value(conditions.Values)!;
        conditions.And("id > ?", after);
        using var statement = new Statement(this.connection,
            $"SELECT id, kind, title, same, current FROM matters {conditions.Where} ORDER BY id LIMIT {most}");
        return ([.. statement.Rows(parts.Head, conditions.Values).Select(parts.Complete)], total);
    }

    /// <summary>A matter by its id; null when there is none.</summary>
    public Matter? Find(string id) => one.Rows(parts.Head, id) is [var head] ? parts.Complete(head) : null;

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

    /// <summary>The claim of an entry of a matter's history that was published last; null where there is none.</summary>
    public RecordedClaim? LastOf(string id, int entry) => this.claims.LastOfStage(id, entry);

    /// <summary>Ends the questions that are kept ready.</summary>
    public void Dispose()
    {
        one.Dispose();
        parts.Dispose();
    }
}
