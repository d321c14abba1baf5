using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>Tells of the matters of which some claims were so by a day, and others perhaps not, how they stood; those that stood otherwise than
/// now are made as they did.</summary>
internal sealed class DayJudge : IDisposable
{
    private readonly DayMatters matters;
    private readonly DayOffices offices;
    private readonly Statement settle, later;
    private readonly Statement[] takeOver;

    private int today;

    public DayJudge(SqliteConnection connection, MatterBuilder builder)
    {
        matters = new(connection, builder);
        offices = new(connection, matters);
        settle = new(connection, "INSERT OR REPLACE INTO temp.judged (matter, standing, since, whole) VALUES (?1, ?2, ?3, ?4)");
        later = new(connection, "SELECT min(whole, coalesce((SELECT min(since) FROM temp.judged WHERE matter = ?1 AND since > ?2), whole)) FROM main.matters WHERE id = ?1");
        takeOver =
        [
            new(connection,
                """
                INSERT INTO temp.made_actors SELECT a.actor, a.kind, a.place, a.matter, a.marks, ?2, ?3 FROM main.matters AS m CROSS JOIN json_each(m.participants) AS one
                CROSS JOIN main.matter_actors AS a ON a.actor = one.value AND a.kind = m.kind AND a.place = m.place AND a.matter = m.id WHERE m.id = ?1
                """),
            new(connection,
                """
                INSERT INTO temp.made_pairs SELECT p.one, p.other, p.kind, p.place, p.matter, p.marks, ?2, ?3 FROM main.matters AS m CROSS JOIN json_each(m.participants) AS one CROSS JOIN json_each(m.participants) AS other
                CROSS JOIN main.matter_pairs AS p ON p.one = one.value AND p.other = other.value AND p.kind = m.kind AND p.place = m.place AND p.matter = m.id WHERE m.id = ?1
                """),
        ];
    }

    /// <summary>Tells from now on how they stood on a day.</summary>
    public void MoveTo(DateOnly day)
    {
        today = day.DayNumber;
        matters.MoveTo(day);
        offices.MoveTo(day);
    }

    /// <summary>Judges a matter that has not been judged for the day.</summary>
    public DayStanding Judge(string matter, Kind kind)
    {
        var (standing, span) = (kind == Kind.Office ? offices.Make(matter) : null) ?? matters.Make(matter);
        // What was so on a day was so on all later ones, of which some may have been asked already.
        if (standing == DayStanding.AsNow) span = new(today, (int)(long)later.Value(matter, today)!);
        settle.Run(matter, (int)standing, span.Since, span.Whole);
        if (standing == DayStanding.AsNow)
            foreach (var statement in takeOver) statement.Run(matter, span.Since, span.Whole);
        return standing;
    }

    /// <summary>Whether a claim was so.</summary>
    public bool WasSo(long claim) => matters.WasSo(claim);

    public void Dispose()
    {
        offices.Dispose();
        matters.Dispose();
        settle.Dispose();
        later.Dispose();
        foreach (var statement in takeOver) statement.Dispose();
    }
}
