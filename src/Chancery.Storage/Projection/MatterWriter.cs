using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Writes matters and their histories; <see cref="MatterQueries"/> reads them.</summary>
internal sealed class MatterWriter(SqliteConnection connection) : IDisposable
{
    private static readonly string[] s_parts = ["matter_roles", "matter_actors", "matter_pairs", "stages"];

    private readonly Statement matter = new(connection,
        "INSERT OR REPLACE INTO matters (id, family, kind, title, same, stage, current, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");

    private readonly Statement role = new(connection,
        "INSERT INTO matter_roles (matter, position, role, actor) VALUES (?1, ?2, ?3, ?4)");

    private readonly Statement stage = new(connection,
        """
        INSERT INTO stages (matter, position, stage, reached, date, basis, earliest, latest, modality, polarity, attributes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """);

    private readonly Statement actor = new(connection, "INSERT INTO matter_actors (actor, matter) VALUES (?1, ?2)");
    private readonly Statement pair = new(connection, "INSERT INTO matter_pairs (one, other, matter) VALUES (?1, ?2, ?3)");
    private readonly Statement remove = new(connection, "DELETE FROM matters WHERE id = ?1");
    private readonly StageClaimTable claims = new(connection);
    private readonly Statement[] removeParts =
        [.. s_parts.Select(table => new Statement(connection, $"DELETE FROM {table} WHERE matter = ?1"))];

    /// <summary>Writes a matter in the place of what is written of it.</summary>
    /// <param name="family">Its family.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="participants">Who takes part in its claims.</param>
    /// <param name="digest">Tells it from every other that could be written.</param>
    /// <param name="numbers">The claims' numbers by their ids.</param>
    public void Write(
        string family, Matter matter, IReadOnlyList<string> participants, string digest, IReadOnlyDictionary<string, long> numbers)
    {
        foreach (var statement in removeParts) statement.Run(matter.Id);
        this.matter.Run(matter.Id, family, SqliteRows.Word(matter.Kind), matter.Title, matter.Key, matter.Stage, matter.CurrentIndex, digest);
        var position = 0;
        foreach (var (role, actors) in matter.Roles)
            foreach (var named in actors) this.role.Run(matter.Id, position++, role, named.ToString());
        for (var i = 0; i < matter.Entries.Count; i++) WriteStage(matter.Id, i, matter.Entries[i]);
        WriteParticipants(matter.Id, participants);
        claims.Write(matter, numbers);
    }

    /// <summary>Removes a matter.</summary>
    public void Remove(string id)
    {
        foreach (var statement in removeParts) statement.Run(id);
        claims.Remove(id);
        remove.Run(id);
    }

    private void WriteParticipants(string matter, IReadOnlyList<string> participants)
    {
        foreach (var participant in participants) actor.Run(participant, matter);
        foreach (var one in participants)
            foreach (var other in participants)
                if (one != other) pair.Run(one, other, matter);
    }

    private void WriteStage(string matter, int position, StageEntry entry)
    {
        var range = entry.Date.Range;
        stage.Run(matter, position, entry.Stage, entry.Reached, entry.Date.Value?.Value, SqliteRows.Word(entry.Date.Basis),
            SqliteRows.Day(range?.Earliest), SqliteRows.Day(range?.Latest),
            SqliteRows.Word(entry.Modality), SqliteRows.Word(entry.Polarity), AttributeJson.Write(entry.Attributes));
    }

    public void Dispose()
    {
        Statement[] all = [this.matter, role, stage, actor, pair, remove, .. removeParts];
        foreach (var statement in all) statement.Dispose();
        claims.Dispose();
    }
}
