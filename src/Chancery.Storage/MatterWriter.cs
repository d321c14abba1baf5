using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Writes matters and their histories; <see cref="MatterQueries"/> reads them.</summary>
internal sealed class MatterWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement matter = new(connection,
        "INSERT INTO matters (id, kind, title, same, stage, current) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");

    private readonly Statement role = new(connection,
        "INSERT INTO matter_roles (matter, position, role, actor) VALUES (?1, ?2, ?3, ?4)");

    private readonly Statement stage = new(connection,
        """
        INSERT INTO stages (matter, position, stage, reached, date, basis, earliest, latest, modality, polarity, attributes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """);

    private readonly Statement claim = new(connection,
        "INSERT INTO stage_claims (matter, stage, position, claim) VALUES (?1, ?2, ?3, ?4)");

    public void Write(Matter matter)
    {
        this.matter.Run(matter.Id, SqliteRows.Word(matter.Kind), matter.Title, matter.Key, matter.Stage, matter.CurrentIndex);
        var position = 0;
        foreach (var (role, actors) in matter.Roles)
            foreach (var actor in actors) this.role.Run(matter.Id, position++, role, actor.ToString());
        for (var i = 0; i < matter.Entries.Count; i++) WriteStage(matter.Id, i, matter.Entries[i]);
    }

    /// <summary>Writes which claims stand behind the entries; the claims must be there.</summary>
    public void WriteClaims(Matter matter)
    {
        for (var i = 0; i < matter.Entries.Count; i++)
            for (var j = 0; j < matter.Entries[i].Claims.Count; j++)
                claim.Run(matter.Id, i, j, matter.Entries[i].Claims[j]);
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
        this.matter.Dispose();
        role.Dispose();
        stage.Dispose();
        claim.Dispose();
    }
}
