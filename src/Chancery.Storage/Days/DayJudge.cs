using Chancery.Record;
using Chancery.Storage.Projection;

namespace Chancery.Storage.Days;

/// <summary>Tells of many matters at once which were by a day what they are now, and which were not at all. Of a hundred matters most have one
/// claim, and only the few that some claims of before and some of after the day tell need be made anew.</summary>
/// <param name="statements">Statements to the record, with the tables of the day.</param>
/// <param name="day">The day.</param>
internal sealed class DayJudge(KeptStatements statements, DateOnly day)
{
    // As ValidTime has it, as far as the days of a claim and its document tell; in doubt 2. A date that is open at its end was so from its start.
    private const string Verdict =
        """
        CASE WHEN d.latest IS NULL OR d.latest >= '9999' THEN 2
             WHEN c.latest <= ?1 OR (c.latest >= '9999' AND c.earliest > '0001-01-01' AND c.earliest <= ?1) THEN 1
             WHEN d.latest > ?1 THEN 0
             WHEN c.earliest IS NULL OR c.earliest <= d.latest THEN 1
             ELSE 2 END
        """;

    private readonly string until = SqliteRows.Day(day)!;

    /// <summary>Judges those matters of a selection that have not been judged.</summary>
    /// <param name="selection">Selects them; its values are numbered from ?2 on.</param>
    /// <param name="values">The values.</param>
    public void Judge(string selection, params ReadOnlySpan<object?> values)
    {
        statements.Of(
            $"""
            INSERT INTO temp.judged (matter, standing)
            SELECT told.matter, CASE WHEN max({Verdict}) = 0 THEN {(int)DayStanding.Absent}
                WHEN min({Verdict}) = 1 AND max({Verdict}) = 1 THEN {(int)DayStanding.AsNow} ELSE {(int)DayStanding.Open} END
            FROM ({selection}) AS asked
            CROSS JOIN main.stage_claims AS told ON told.matter = asked.matter
            CROSS JOIN main.current_claims AS c ON c.number = told.claim
            CROSS JOIN main.current_documents AS d ON d.reading = told.claim >> {ClaimNumber.Shift}
            WHERE asked.matter NOT IN (SELECT matter FROM temp.judged) GROUP BY told.matter
            """).Run([until, .. values]);
    }

    /// <summary>Those that are still to be worked out.</summary>
    public IReadOnlyList<string> Open() =>
        statements.Of($"SELECT matter FROM temp.judged WHERE standing = {(int)DayStanding.Open}").Rows(row => row.GetString(0));

    /// <summary>Settles how one stood; what was made of it has been written.</summary>
    public void Settle(string matter, DayStanding standing) => statements
        .Of("INSERT OR REPLACE INTO temp.judged (matter, standing, told) VALUES (?1, ?2, ?3)").Run(matter, (int)standing, standing == DayStanding.Made);
}
