using Chancery.Record;
using Chancery.Time;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Finds out which texts count: the latest version of every report, each text once.</summary>
internal sealed class CurrentDocuments(SqliteConnection connection) : IDisposable
{
    private sealed record Receipt(
        long Sequence, string Document, string Name, string? Publisher, string Address, EdtfDate? Published, long Reading, string? Bounded);

    private const string Columns =
        """
        SELECT receipt, id, name, publisher, address, published, reading, publication_bounds.body
        FROM summaries LEFT JOIN publication_bounds USING (reading)
        """;

    private readonly Statement latest = new(connection, $"{Columns} WHERE id = ?1 AND is_current");

    private readonly Statement read = new(connection,
        $"{Columns} WHERE receipt = (SELECT receipt FROM current_documents WHERE current_documents.reading = ?1)");

    private readonly Statement claims = new(connection, "SELECT body FROM claims WHERE reading = ?1 ORDER BY position");

    /// <summary>The document as the log has it; null when no version of a report has its text now.</summary>
    public CurrentDocument? Find(string document) => latest.Rows(Read, document) switch
    {
        [] => null,
        [var only] => Document(only),
        var copies => Document(First(copies)),
    };

    /// <summary>The document of a reading, as it was taken in.</summary>
    public CurrentDocument Of(long reading) => Document(read.Rows(Read, reading)[0]);

    /// <summary>The claims of a document in the order in which they were read.</summary>
    public List<SourcedClaim> ClaimsOf(CurrentDocument document) => claims.Rows(
        row => new SourcedClaim(ClaimBody.Read(row, 0, document.Id), document.Told), document.Reading);

    private static Receipt Read(Row row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), SqliteRows.Text(row, 3), SqliteRows.Text(row, 4) ?? "",
        SqliteRows.Date(row, 5), row.GetInt64(6), SqliteRows.Text(row, 7));

    /// <summary>Of several senders of the same text the one who published it first speaks for it.</summary>
    private static Receipt First(List<Receipt> copies) => copies
        .OrderBy(copy => DateRange.Of(copy.Published)?.Earliest ?? DateOnly.MaxValue)
        .ThenBy(copy => copy.Name, StringComparer.Ordinal)
        .ThenBy(copy => copy.Publisher ?? "", StringComparer.Ordinal)
        .ThenBy(copy => copy.Address, StringComparer.Ordinal)
        .ThenBy(copy => copy.Sequence)
        .First();

    private static CurrentDocument Document(Receipt receipt) => new(
        receipt.Document, receipt.Sequence, receipt.Reading, receipt.Name, receipt.Publisher, receipt.Published,
        receipt.Bounded is { } body ? BoundBody.Read(body) : null);

    public void Dispose()
    {
        latest.Dispose();
        read.Dispose();
        claims.Dispose();
    }
}
