using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>What the log says that a projection does not have yet.</summary>
/// <param name="Documents">The documents of which it says something new.</param>
/// <param name="Actors">The actors of whom something was decided.</param>
internal sealed record LogNews(IReadOnlyCollection<string> Documents, IReadOnlyCollection<ActorId> Actors)
{
    /// <summary>Everything, for a projection that has nothing.</summary>
    public static LogNews All(SqliteConnection connection)
    {
        using var documents = new Statement(connection, "SELECT id FROM documents ORDER BY sequence");
        return new(documents.Rows(row => row.GetString(0)), []);
    }

    /// <summary>What was added after an entry.</summary>
    public static LogNews Since(SqliteConnection connection, long through)
    {
        // What a new version supersedes is no longer current.
        using var received = new Statement(connection,
            """
            SELECT DISTINCT document_id FROM receipts WHERE series IN (
                SELECT series FROM receipts JOIN readings ON readings.receipt = receipts.sequence WHERE readings.sequence > ?1)
            """);
        using var claimed = new Statement(connection,
            """
            SELECT DISTINCT document_id FROM claims
            JOIN readings ON readings.sequence = claims.reading
            JOIN receipts ON receipts.sequence = readings.receipt WHERE claims.id = ?1
            """);
        var rulings = RulingsSince(connection, through);
        var documents = new SortedSet<string>(received.Rows(row => row.GetString(0), through), StringComparer.Ordinal);
        foreach (var claim in rulings.SelectMany(DecidedClaims.SubjectsOf))
            documents.UnionWith(claimed.Rows(row => row.GetString(0), claim));
        return new(documents, rulings.SelectMany(ActorsOf).ToHashSet());
    }

    /// <summary>What was decided, and what was undone by that.</summary>
    private static List<Ruling> RulingsSince(SqliteConnection connection, long through)
    {
        using var before = new Statement(connection, "SELECT coalesce(max(number), 0) FROM decisions WHERE sequence <= ?1");
        var last = (long)before.Value(through)!;
        var all = new DecisionQueries(connection).List().ToDictionary(decision => decision.Decision.Number, decision => decision.Decision.Ruling);
        return [.. all.Where(ruling => ruling.Key > last).Select(ruling => Undone(ruling.Value, all))];
    }

    private static Ruling Undone(Ruling ruling, Dictionary<long, Ruling> all)
    {
        while (ruling is UndoDecision undo && all.TryGetValue(undo.Number, out var undone)) ruling = undone;
        return ruling;
    }

    private static IEnumerable<ActorId> ActorsOf(Ruling ruling) => ruling switch
    {
        MergeActors merge => [merge.Actor, merge.Into],
        SplitActor split => [split.Actor, split.New],
        KeepApart two => [two.One, two.Other],
        _ => [],
    };
}
