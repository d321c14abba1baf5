using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Works what the queries need out of the log.</summary>
internal sealed class Projector(SqliteConnection connection)
{
    /// <summary>Raised when the tables of the projection or how they are filled change.</summary>
    private const string Layout = "19";

    public bool IsStale(MatterBuilder builder)
    {
        using var done = new Statement(connection,
            "SELECT 1 FROM projection WHERE method = ?1 AND through = (SELECT coalesce(max(sequence), 0) FROM entries)");
        return done.Value(Method(builder)) is null;
    }

    /// <summary>Takes in what the log has more than the projection; makes everything anew where the rules are others than those by
    /// which it was made. One transaction, so that other readers see the old or the new, never half.</summary>
    public ProjectionOutcome Update(MatterBuilder builder) => Within(() => TakeIn(builder));

    /// <summary>The same within a transaction of the caller's.</summary>
    public ProjectionOutcome TakeIn(MatterBuilder builder)
    {
        using var done = new Statement(connection, "SELECT through FROM projection WHERE method = ?1");
        return done.Value(Method(builder)) is long through ? Apply(LogNews.Since(connection, through), builder) : Anew(builder);
    }

    /// <summary>Drops and makes everything.</summary>
    public ProjectionOutcome Rebuild(MatterBuilder builder) => Within(() => Anew(builder));

    /// <summary>Leaves of a projection that is complete only what had happened by a day.</summary>
    public void Keep(DateOnly asOf, MatterBuilder builder) => Within(() =>
    {
        using var valid = new ValidProjection(connection, builder);
        valid.Keep(asOf);
        return new([], []);
    });

    private ProjectionOutcome Anew(MatterBuilder builder)
    {
        var before = new MatterStandings(connection);
        Execute(Sql.Script("projection-drop.sql"));
        Execute(Sql.Script("projection.sql"));
        return before.Compare(Apply(LogNews.All(connection), builder));
    }

    private ProjectionOutcome Apply(LogNews news, MatterBuilder builder)
    {
        using var update = new ProjectionUpdate(connection, builder);
        var outcome = update.Run(news);
        using var done = new Statement(connection,
            "INSERT OR REPLACE INTO projection (only, through, method) SELECT 1, coalesce(max(sequence), 0), ?1 FROM entries");
        done.Run(Method(builder));
        new MatterNews(connection).Add(update.Written);
        return outcome;
    }

    private ProjectionOutcome Within(Func<ProjectionOutcome> work)
    {
        using var room = new WritingRoom(connection);
        Execute("BEGIN IMMEDIATE");
        try
        {
            var outcome = work();
            Execute("COMMIT");
            return outcome;
        }
        catch
        {
            Execute("ROLLBACK");
            throw;
        }
    }

    private static string Method(MatterBuilder builder) => $"{Layout}-{builder.Fingerprint}";

    private void Execute(string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }
}
