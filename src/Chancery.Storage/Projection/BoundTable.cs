using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>What other reports of the same occasions tell of when documents were published.</summary>
internal sealed class BoundTable(SqliteConnection connection, KindTable kinds, CurrentDocuments documents) : IDisposable
{
    private sealed record Occasion(string Kind, string Same, string Family);

    private readonly Statement remove = new(connection, "DELETE FROM occasion_bounds WHERE reading = ?1");
    private readonly Statement add = new(connection, "INSERT INTO occasion_bounds (reading, body) VALUES (?1, ?2)");

    private readonly Statement occasions = new(connection,
        """
        SELECT DISTINCT matters.kind, same, matters.family FROM current_claims JOIN matters ON matters.id = current_claims.matter
        WHERE number BETWEEN ?1 AND ?2
        """);

    private readonly Statement tellers = new(connection,
        $"""
        SELECT DISTINCT {ClaimNumber.ReadingOf} FROM current_claims JOIN matters ON matters.id = current_claims.matter
        WHERE current_claims.family = ?1 AND same = ?2
        """);

    private readonly Statement opening = new(connection, "SELECT body FROM claims WHERE reading = ?1 ORDER BY position LIMIT 1");

    /// <summary>Whether other reports may tell more than its own text of when a document was published.</summary>
    public static bool IsOpen(CurrentDocument document) => document.Bounded is not null && DateRange.Of(document.Published) is null;

    /// <summary>Works out anew what is told of a document.</summary>
    public void Make(long reading)
    {
        remove.Run(reading);
        var document = documents.Of(reading);
        if (!IsOpen(document)) return;
        var told = OccasionsOf(reading);
        var others = told.SelectMany(occasion => tellers.Rows(row => row.GetInt64(0), occasion.Family, occasion.Same), (occasion, teller) => (occasion, teller)).ToList();
        var all = others.Select(other => other.teller).Append(reading).Distinct().ToDictionary(teller => teller, teller => Dated(documents.Of(teller)));
        var bounds = new OccasionBounds(others.ToLookup(other => all[other.teller].Id, other => $"{other.occasion.Kind} {other.occasion.Same}"));
        if (bounds.Of([.. all.Values]).TryGetValue(document.Id, out var bounded)) add.Run(reading, BoundBody.Write(bounded));
    }

    private List<Occasion> OccasionsOf(long reading)
    {
        var (first, last) = ClaimNumber.Within(reading);
        return [.. occasions.Rows(row => (Kind: SqliteRows.Word<Kind>(row, 0), Occasion: new Occasion(row.GetString(0), row.GetString(1), row.GetString(2))), first, last)
            .Where(told => kinds[told.Kind].IsOccasion).Select(told => told.Occasion)];
    }

    private DatedDocument Dated(CurrentDocument document)
    {
        var first = opening.Rows(row => ClaimBody.Read(row, 0, document.Id), document.Reading);
        return new(document.Id, document.Name, document.Published, document.Bounded, first is [var claim] ? claim.Evidence[0].Span : default);
    }

    public void Dispose()
    {
        Statement[] all = [remove, add, occasions, tellers, opening];
        foreach (var statement in all) statement.Dispose();
    }
}
