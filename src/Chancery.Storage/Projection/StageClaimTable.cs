using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The claims of each entry of a history. Who holds an office is said thousands of times: only the rows that change are
/// written.</summary>
internal sealed class StageClaimTable(SqliteConnection connection) : IDisposable
{
    private readonly Statement written = new(connection, "SELECT stage, day, claim, start FROM stage_claims WHERE matter = ?1");
    private readonly Statement remove = new(connection, "DELETE FROM stage_claims WHERE matter = ?1");
    private readonly Statement removeOne = new(connection, "DELETE FROM stage_claims WHERE matter = ?1 AND stage = ?2 AND day = ?3 AND claim = ?4");
    private readonly Statement write = new(connection,
        "INSERT INTO stage_claims (matter, stage, day, claim, start) VALUES (?1, ?2, ?3, ?4, ?5)");

    /// <summary>Writes the claims of a matter in the place of what is written of it.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="told">Where its claims stand, by their ids.</param>
    /// <param name="isWritten">Whether something is written of it.</param>
    public void Write(Matter matter, IReadOnlyDictionary<string, StageClaim> told, bool isWritten)
    {
        var old = !isWritten ? [] : written.Rows(row => (Stage: row.GetInt32(0), Claim: new StageClaim(row.GetInt64(2), row.GetInt32(1), row.GetInt32(3))), matter.Id).ToHashSet();
        for (var i = 0; i < matter.Entries.Count; i++)
        {
            foreach (var id in matter.Entries[i].Claims)
                if (!old.Remove((i, told[id]))) Add(matter.Id, i, told[id]);
        }

        foreach (var (stage, claim) in old) removeOne.Run(matter.Id, stage, claim.Day, claim.Number);
    }

    /// <summary>Writes one claim more.</summary>
    public void Add(string matter, int stage, StageClaim claim) => write.Run(matter, stage, claim.Day, claim.Number, claim.Start);

    public void Remove(string matter) => remove.Run(matter);

    public void Dispose()
    {
        written.Dispose();
        remove.Dispose();
        removeOne.Dispose();
        write.Dispose();
    }
}
