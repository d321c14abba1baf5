using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Writes matters and their histories; <see cref="MatterQueries"/> reads them.</summary>
internal sealed class MatterWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement matter = new(connection,
        "INSERT INTO matters (id, family, kind, title, same, stage, current) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");

    private readonly Statement role = new(connection,
        "INSERT INTO matter_roles (matter, position, role, actor) VALUES (?1, ?2, ?3, ?4)");

    private readonly Statement stage = new(connection,
        """
        INSERT INTO stages (matter, position, stage, reached, date, basis, earliest, latest, modality, polarity, attributes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """);

    private readonly Statement claim = new(connection,
        "INSERT INTO stage_claims (matter, stage, position, claim) VALUES (?1, ?2, ?3, ?4)");

    private readonly Statement actor = new(connection, "INSERT INTO matter_actors (actor, matter) VALUES (?1, ?2)");
    private readonly Statement pair = new(connection, "INSERT INTO matter_pairs (one, other, matter) VALUES (?1, ?2, ?3)");

    /// <summary>Writes a matter.</summary>
    /// <param name="family">Its family.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="participants">Who takes part in its claims.</param>
    /// <param name="numbers">The claims' numbers by their ids.</param>
    public void Write(string family, Matter matter, SortedSet<ActorId> participants, IReadOnlyDictionary<string, long> numbers)
    {
        this.matter.Run(matter.Id, family, SqliteRows.Word(matter.Kind), matter.Title, matter.Key, matter.Stage, matter.CurrentIndex);
        var position = 0;
        foreach (var (role, actors) in matter.Roles)
            foreach (var named in actors) this.role.Run(matter.Id, position++, role, named.ToString());
        for (var i = 0; i < matter.Entries.Count; i++) WriteStage(matter.Id, i, matter.Entries[i], numbers);
        WriteParticipants(matter.Id, [.. participants.Select(participant => participant.ToString())]);
    }

    private void WriteParticipants(string matter, List<string> participants)
    {
        foreach (var participant in participants) actor.Run(participant, matter);
        foreach (var one in participants)
            foreach (var other in participants)
                if (one != other) pair.Run(one, other, matter);
    }

    private void WriteStage(string matter, int position, StageEntry entry, IReadOnlyDictionary<string, long> numbers)
    {
        var range = entry.Date.Range;
        stage.Run(matter, position, entry.Stage, entry.Reached, entry.Date.Value?.Value, SqliteRows.Word(entry.Date.Basis),
            SqliteRows.Day(range?.Earliest), SqliteRows.Day(range?.Latest),
            SqliteRows.Word(entry.Modality), SqliteRows.Word(entry.Polarity), AttributeJson.Write(entry.Attributes));
        for (var i = 0; i < entry.Claims.Count; i++) claim.Run(matter, position, i, numbers[entry.Claims[i]]);
    }

    public void Dispose()
    {
        this.matter.Dispose();
        role.Dispose();
        stage.Dispose();
        claim.Dispose();
        actor.Dispose();
        pair.Dispose();
    }
}
