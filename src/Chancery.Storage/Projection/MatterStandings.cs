using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Where the matters stood before everything was made anew.</summary>
internal sealed class MatterStandings
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, (string? Stage, int Entries)> before;

    public MatterStandings(SqliteConnection connection)
    {
        this.connection = connection;
        before = Now();
    }

    /// <summary>What an outcome for which all matters are new comes to beside what was before.</summary>
    public ProjectionOutcome Compare(ProjectionOutcome made)
    {
        if (before.Count == 0) return made;
        var now = Now();
        return new(
            [.. made.New.Where(id => !before.ContainsKey(id))],
            [.. made.New.Where(id => before.TryGetValue(id, out var old) && old != now[id])])
        {
            Gone = [.. before.Keys.Except(made.New).Order(StringComparer.Ordinal)],
        };
    }

    private Dictionary<string, (string? Stage, int Entries)> Now()
    {
        using var statement = new Statement(connection,
            "SELECT id, stage, (SELECT count(*) FROM stages WHERE stages.matter = matters.id) FROM matters");
        return statement.Rows(row => (Id: row.GetString(0), Stage: SqliteRows.Text(row, 1), Entries: row.GetInt32(2)))
            .ToDictionary(matter => matter.Id, matter => (matter.Stage, matter.Entries));
    }
}
