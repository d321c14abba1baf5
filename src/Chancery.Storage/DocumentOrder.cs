using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Goes through the current documents in order of publication, then of their ids, those without a date last. Each step is found
/// in the index of dates: of a large record nobody waits until all are sorted.</summary>
/// <param name="connection">The record.</param>
internal sealed class DocumentOrder(SqliteConnection connection)
{
    private sealed record Place(string? Earliest, string? Latest, string Id);

    /// <summary>Those after a document, or from the first one on; none where the document is replaced.</summary>
    public IReadOnlyList<DocumentSummary> After(string? documentId, int most)
    {
        var from = documentId is null ? new("", "", "") : Find(documentId);
        if (from is null) return [];
        var dated = from.Earliest is null ? [] : Dated(from, isAfter: true, most);
        return dated.Count == most ? dated : [.. dated, .. Undated(from.Earliest is null ? from.Id : "", isAfter: true, most - dated.Count)];
    }

    /// <summary>The one before a document; null where that is the first, or replaced.</summary>
    public DocumentSummary? Before(string documentId)
    {
        if (Find(documentId) is not { } from) return null;
        if (from.Earliest is null && Undated(from.Id, isAfter: false, 1) is [var undated]) return undated;
        return Dated(from.Earliest is null ? new("~", "", "") : from, isAfter: false, 1) is [var dated] ? dated : null;
    }

    private Place? Find(string documentId)
    {
        using var statement = new Statement(connection, "SELECT earliest, latest, document_id FROM current_documents WHERE document_id = ?1");
        return statement.Rows(row => new Place(SqliteRows.Text(row, 0), SqliteRows.Text(row, 1), row.GetString(2)), documentId) is [var place] ? place : null;
    }

    private List<DocumentSummary> Dated(Place from, bool isAfter, int most)
    {
        var (sign, way) = isAfter ? ('>', "") : ('<', "DESC");
        return Summaries($"WHERE (earliest, latest, document_id) {sign} (?1, ?2, ?3) ORDER BY earliest {way}, latest {way}, document_id {way} LIMIT ?4",
            $"earliest {way}, latest {way}, document_id {way}", from.Earliest, from.Latest, from.Id, most);
    }

    private List<DocumentSummary> Undated(string fromId, bool isAfter, int most)
    {
        var (sign, way) = isAfter ? ('>', "") : ('<', "DESC");
        return Summaries($"WHERE earliest IS NULL AND document_id {sign} ?1 ORDER BY document_id {way} LIMIT ?2", $"document_id {way}", fromId, most);
    }

    // What is shown of a document is only looked up for those that are.
    private List<DocumentSummary> Summaries(string few, string order, params ReadOnlySpan<object?> values)
    {
        using var statement = new Statement(connection,
            $"""
            SELECT {SqliteRows.SummaryColumns}
            FROM (SELECT receipt, earliest, latest, document_id FROM current_documents {few}) AS few
            JOIN summaries USING (receipt) ORDER BY {order}
            """);
        return statement.Rows(SqliteRows.Summary, values);
    }
}
