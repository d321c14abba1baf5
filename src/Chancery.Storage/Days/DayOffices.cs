using System.Text.Json;
using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>Makes who held which office of the claim that was the first to say so. That is said thousands of times, and what only repeats it
/// changes nothing of the matter but how often it is told.</summary>
/// <remarks>In doubt nothing is made; then the matter is made of all its claims.</remarks>
/// <param name="connection">The record, with the tables of the day.</param>
/// <param name="matters">Makes matters.</param>
internal sealed class DayOffices(SqliteConnection connection, DayMatters matters) : IDisposable
{
    // What is told by reports of an uncertain day takes more than the first day of each to tell; of most records that is little.
    private readonly Statement uncertain = new(connection,
        $"""
        SELECT DISTINCT matter FROM main.current_documents AS d INDEXED BY current_documents_of_no_day
        CROSS JOIN main.current_claims AS c ON c.number BETWEEN {ClaimNumber.WithinReading} AND c.kind = '{SqliteRows.Word(Kind.Office)}' AND c.matter IS NOT NULL
        WHERE (d.earliest IS NULL OR d.earliest <> d.latest) AND (d.earliest IS NULL OR (d.earliest <= ?1 AND d.latest > ?1))
        """);

    private DateOnly day;
    private HashSet<string>? vague;

    private readonly Statement entries = new(connection,
        $"SELECT position, basis = '{SqliteRows.Word(DateBasis.Published)}' AND earliest IS NOT NULL FROM main.stages WHERE matter = ?1");
    private readonly Statement last = new(connection, "SELECT max(day) FROM main.stage_claims WHERE matter = ?1 AND stage = ?2");

    private readonly Statement first = new(connection,
        $"""
        SELECT told.claim FROM main.stage_claims AS told JOIN main.current_documents AS d ON d.reading = told.claim >> {ClaimNumber.Shift}
        WHERE matter = ?1 AND stage = ?2 AND day = (SELECT min(day) FROM main.stage_claims WHERE matter = ?1 AND stage = ?2) AND day <= ?3
        ORDER BY document_id, start, (SELECT id FROM main.current_claims WHERE number = told.claim) LIMIT 1
        """);

    private readonly Statement known = new(connection,
        """
        SELECT title, participants, (SELECT json_group_array(role || ' ' || actor) FROM (SELECT role, actor FROM main.matter_roles WHERE matter = ?1 ORDER BY position))
        FROM main.matters WHERE id = ?1
        """);

    private readonly Statement repeat = new(connection,
        """
        INSERT INTO temp.made_claims (matter, stage, day, claim, start, since, whole)
            SELECT matter, ?3, day, claim, start, ?4, ?4 + 1 FROM main.stage_claims WHERE matter = ?1 AND stage = ?2 AND day <= ?4 AND claim <> ?5
        """);

    /// <summary>Makes from now on what was so by a day.</summary>
    public void MoveTo(DateOnly other) => (day, vague) = (other, null);

    /// <summary>Makes a matter and writes it where it was another than it is now; null where that cannot be told so.</summary>
    public (DayStanding Standing, MatterSpan Days)? Make(string id)
    {
        var told = entries.Rows(row => (Position: row.GetInt32(0), IsPlain: row.GetBoolean(1)), id);
        if (told.Exists(entry => !entry.IsPlain) || Vague.Contains(id)) return null;
        var begun = told.SelectMany(entry => first.Rows(row => (entry.Position, Claim: row.GetInt64(0)), id, entry.Position, day.DayNumber)).ToList();
        if (begun.Count == 0) return (DayStanding.Absent, matters.Today);
        if (told.TrueForAll(entry => (long)last.Value(id, entry.Position)! <= day.DayNumber)) return (DayStanding.AsNow, matters.Today);
        var (made, numbers) = matters.Of(id, [.. begun.Select(entry => entry.Claim)]);
        if (made.Matter.Entries.Count != begun.Count || !IsAsNow(made)) return null;
        matters.Write(made, numbers);
        for (var i = 0; i < made.Matter.Entries.Count; i++)
        {
            var number = numbers[made.Matter.Entries[i].Claims[0]].Number;
            repeat.Run(id, begun.Find(entry => entry.Claim == number).Position, i, day.DayNumber, number);
        }

        return (DayStanding.Made, matters.Today);
    }

    private HashSet<string> Vague => vague ??= [.. uncertain.Rows(row => row.GetString(0), SqliteRows.Day(day))];

    /// <summary>Whether the first claims name everybody whom all of them name: then those in between add nobody.</summary>
    private bool IsAsNow(MadeMatter made)
    {
        var roles = made.Matter.Roles.SelectMany(role => role.Value.Select(actor => $"{role.Key} {actor}"));
        return known.Rows(row => (Title: row.GetString(0), Participants: row.GetString(1), Roles: row.GetString(2)), made.Matter.Id) is [var now]
            && now.Title == made.Matter.Title && now.Participants == made.Participants
            && roles.SequenceEqual(JsonSerializer.Deserialize<string[]>(now.Roles)!);
    }

    public void Dispose()
    {
        Statement[] all = [uncertain, entries, last, first, known, repeat];
        foreach (var statement in all) statement.Dispose();
    }
}
