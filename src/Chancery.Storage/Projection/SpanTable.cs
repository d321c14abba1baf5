using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Writes from when on the claims of a matter were so, where nothing else of it has changed.</summary>
internal sealed class SpanTable(SqliteConnection connection) : IDisposable
{
    private const string Participants = "SELECT value FROM matters CROSS JOIN json_each(participants) WHERE matters.id = ?1";
    private const string Place = "(SELECT kind, place FROM matters WHERE id = ?1)";

    private readonly Statement[] write =
    [
        new(connection, "UPDATE matters SET since = ?2, whole = ?3 WHERE id = ?1"),
        new(connection, $"UPDATE matter_actors SET since = ?2, whole = ?3 WHERE actor IN ({Participants}) AND (kind, place) = {Place} AND matter = ?1"),
        new(connection, $"UPDATE matter_pairs SET since = ?2, whole = ?3 WHERE one IN ({Participants}) AND other IN ({Participants}) AND (kind, place) = {Place} AND matter = ?1"),
    ];

    public void Write(string matter, MatterSpan span)
    {
        foreach (var statement in write) statement.Run(matter, span.Since, span.Whole);
    }

    public void Dispose()
    {
        foreach (var statement in write) statement.Dispose();
    }
}
