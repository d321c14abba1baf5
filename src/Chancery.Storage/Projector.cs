using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Works what the queries need out of the log.</summary>
internal sealed class Projector(SqliteConnection connection)
{
    /// <summary>Raised when the tables of the projection or how they are filled change.</summary>
    private const string Layout = "1";

    public bool IsStale(MatterBuilder builder)
    {
        using var done = new Statement(connection,
            "SELECT 1 FROM projection WHERE method = ?1 AND through = (SELECT coalesce(max(sequence), 0) FROM entries)");
        return done.Value(Method(builder)) is null;
    }

    /// <summary>Drops and makes everything in one transaction, so that other readers see the old or the new, never half.</summary>
    public ProjectionOutcome Run(MatterBuilder builder)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var before = Standings();
            Execute(Sql.Script("projection-drop.sql"));
            Execute(Sql.Script("projection.sql"));
            var documents = CurrentDocuments.In(connection);
            var matters = builder.Build(documents.SelectMany(document => document.Claims));
            using (var writer = new ProjectionWriter(connection)) writer.Write(documents, matters, builder);
            Execute("INSERT INTO search (search) VALUES ('rebuild')");
            using var done = new Statement(connection,
                "INSERT INTO projection (only, through, method) SELECT 1, coalesce(max(sequence), 0), ?1 FROM entries");
            done.Run(Method(builder));
            Execute("COMMIT");
            return Compare(before, matters);
        }
        catch
        {
            Execute("ROLLBACK");
            throw;
        }
    }

    private static string Method(MatterBuilder builder) => $"{Layout}-{builder.Fingerprint}";

    private Dictionary<string, (string? Stage, int Entries)> Standings()
    {
        using var statement = new Statement(connection,
            "SELECT id, stage, (SELECT count(*) FROM stages WHERE stages.matter = matters.id) FROM matters");
        return statement.Rows(row => (Id: row.GetString(0), Stage: SqliteRows.Text(row, 1), Entries: row.GetInt32(2)))
            .ToDictionary(matter => matter.Id, matter => (matter.Stage, matter.Entries));
    }

    private static ProjectionOutcome Compare(
        Dictionary<string, (string? Stage, int Entries)> before, IReadOnlyList<Matter> matters) => new(
        [.. matters.Where(matter => !before.ContainsKey(matter.Id)).Select(matter => matter.Id)],
        [.. matters.Where(matter => before.TryGetValue(matter.Id, out var old)
            && old != (matter.Stage, matter.Entries.Count)).Select(matter => matter.Id)]);

    private void Execute(string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }
}
