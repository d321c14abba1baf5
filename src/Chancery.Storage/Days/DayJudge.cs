using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>Tells of the matters of which some claims were so by a day, and others perhaps not, how they stood; those that stood otherwise than
/// now are made as they did.</summary>
internal sealed class DayJudge : IDisposable
{
    private readonly DayMatters matters;
    private readonly DayOffices offices;
    private readonly Statement settle;
    private readonly Statement[] takeOver;

    public DayJudge(SqliteConnection connection, MatterBuilder builder, DateOnly day)
    {
        matters = new(connection, builder, day);
        offices = new(connection, day, matters);
        settle = new(connection, "INSERT INTO temp.judged (matter, standing) VALUES (?1, ?2)");
        takeOver =
        [
            new(connection,
                """
                INSERT INTO temp.judged_actors SELECT a.* FROM main.matters AS m CROSS JOIN json_each(m.participants) AS one
                CROSS JOIN main.matter_actors AS a ON a.actor = one.value AND a.kind = m.kind AND a.place = m.place AND a.matter = m.id WHERE m.id = ?1
                """),
            new(connection,
                """
                INSERT INTO temp.judged_pairs SELECT p.* FROM main.matters AS m CROSS JOIN json_each(m.participants) AS one CROSS JOIN json_each(m.participants) AS other
                CROSS JOIN main.matter_pairs AS p ON p.one = one.value AND p.other = other.value AND p.kind = m.kind AND p.place = m.place AND p.matter = m.id WHERE m.id = ?1
                """),
        ];
    }

    /// <summary>Judges a matter that has not been judged.</summary>
    public void Judge(string matter, Kind kind)
    {
        var standing = (kind == Kind.Office ? offices.Make(matter) : null) ?? matters.Make(matter);
        settle.Run(matter, (int)standing);
        if (standing != DayStanding.AsNow) return;
        foreach (var statement in takeOver) statement.Run(matter);
    }

    /// <summary>Whether a claim was so.</summary>
    public bool WasSo(long claim) => matters.WasSo(claim);

    public void Dispose()
    {
        offices.Dispose();
        matters.Dispose();
        settle.Dispose();
        foreach (var statement in takeOver) statement.Dispose();
    }
}
