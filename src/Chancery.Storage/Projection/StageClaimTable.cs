using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The claims of each entry of a history. Who holds an office is said thousands of times: only the rows that change are
/// written.</summary>
internal sealed class StageClaimTable(SqliteConnection connection) : IDisposable
{
    private readonly Statement written = new(connection, "SELECT stage, position, claim FROM stage_claims WHERE matter = ?1");
    private readonly Statement remove = new(connection, "DELETE FROM stage_claims WHERE matter = ?1");
    private readonly Statement removeOne = new(connection, "DELETE FROM stage_claims WHERE matter = ?1 AND stage = ?2 AND position = ?3");
    private readonly Statement write = new(connection,
        "INSERT OR REPLACE INTO stage_claims (matter, stage, position, claim) VALUES (?1, ?2, ?3, ?4)");

    /// <summary>Writes the claims of a matter in the place of what is written of it.</summary>
    public void Write(Matter matter, IReadOnlyDictionary<string, long> numbers)
    {
        var old = written.Rows(row => (Stage: row.GetInt32(0), Position: row.GetInt32(1), Claim: row.GetInt64(2)), matter.Id)
            .ToDictionary(row => (row.Stage, row.Position), row => row.Claim);
        for (var i = 0; i < matter.Entries.Count; i++)
        {
            var claims = matter.Entries[i].Claims;
            for (var j = 0; j < claims.Count; j++)
                if (!old.Remove((i, j), out var before) || before != numbers[claims[j]]) write.Run(matter.Id, i, j, numbers[claims[j]]);
        }

        foreach (var (stage, position) in old.Keys) removeOne.Run(matter.Id, stage, position);
    }

    public void Remove(string matter) => remove.Run(matter);

    public void Dispose()
    {
        written.Dispose();
        remove.Dispose();
        removeOne.Dispose();
        write.Dispose();
    }
}
