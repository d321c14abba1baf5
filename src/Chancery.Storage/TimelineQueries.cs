using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record what happened when.</summary>
public sealed class TimelineQueries
{
    private readonly SqliteConnection connection;
    private readonly MatterQueries matters;

    internal TimelineQueries(SqliteConnection connection, MatterQueries matters) => (this.connection, this.matters) = (connection, matters);

    /// <summary>The dated steps of matters, the latest first (one without an end by its beginning), each with its matter and its place in the matter's history.</summary>
    /// <param name="filter">Narrows matters; its days narrow the steps themselves.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<(Matter Matter, int Entry)> Steps(MatterFilter filter, int most)
    {
        var conditions = MatterConditions.Of(filter with { Since = null, Until = null })
            .And("stages.latest >= ?", SqliteRows.Day(filter.Since) ?? "")
            .And("stages.earliest <= ?", SqliteRows.Day(filter.Until) ?? "9999-12-31");
        using var statement = new Statement(this.connection,
            $"""
            SELECT matters.id, stages.position FROM matters JOIN stages ON stages.matter = matters.id {conditions.Where}
            ORDER BY CASE WHEN stages.latest < '9999' THEN stages.latest ELSE stages.earliest END DESC, stages.earliest DESC, matters.id, stages.position LIMIT {most}
            """);
        var found = new Dictionary<string, Matter>();
        return [.. statement.Rows(row => (Id: row.GetString(0), Entry: row.GetInt32(1)), conditions.Values).Select(step => (Matter(step.Id, found), step.Entry))];
    }

    private Matter Matter(string id, Dictionary<string, Matter> found)
    {
        if (!found.TryGetValue(id, out var matter)) found.Add(id, matter = this.matters.Find(id)!);
        return matter;
    }
}
