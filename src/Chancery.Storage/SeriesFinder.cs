using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Finds the report of which a document is another version.</summary>
/// <remarks>Files of different folders may have the same name by accident, and reports may share an address; to replace one by
/// the other would lose its claims. So name and address must both agree, or one of them and most of the words.</remarks>
internal sealed class SeriesFinder(SqliteConnection connection) : IDisposable
{
    private readonly Statement byBoth = new(connection,
        "SELECT series FROM receipts WHERE address = ?1 AND name = ?2 ORDER BY sequence DESC LIMIT 1");

    private readonly Statement byEither = new(connection,
        """
        SELECT receipts.series, documents.text
        FROM receipts JOIN documents ON documents.id = receipts.document_id
        WHERE receipts.address = ?1 OR (receipts.name = ?2 AND (receipts.address IS NULL OR ?1 IS NULL))
        ORDER BY receipts.sequence DESC
        """);

    /// <summary>The number of the report's series; null when it is a new report.</summary>
    public long? Find(Document document)
    {
        if (document.Address is not null && byBoth.Value(document.Address, document.Name) is long series) return series;
        foreach (var (number, text) in byEither.Rows(row => (row.GetInt64(0), row.GetString(1)), document.Address, document.Name))
            if (TextLikeness.AreVersions(text, document.Text)) return number;
        return null;
    }

    public void Dispose()
    {
        byBoth.Dispose();
        byEither.Dispose();
    }
}
