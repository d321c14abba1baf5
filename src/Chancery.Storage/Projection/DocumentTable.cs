using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The current documents with their full-text index.</summary>
internal sealed class DocumentTable(SqliteConnection connection) : IDisposable
{
    private readonly Statement find = new(connection, "SELECT reading, published_by FROM current_documents WHERE document_id = ?1");

    private readonly Statement add = new(connection,
        "INSERT INTO current_documents (reading, document_id, receipt, published_by, told, earliest, latest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");

    private readonly Statement remove = new(connection, "DELETE FROM current_documents WHERE reading = ?1");

    // One row of values: before a row that is selected SQLite writes out all that the index has gathered.
    private readonly Statement index = new(connection,
        """
        INSERT INTO search (rowid, title, text)
        VALUES (?1, (SELECT title FROM search_source WHERE number = ?1), (SELECT text FROM search_source WHERE number = ?1))
        """);

    // An index without contents of its own must be told what it is to forget.
    private readonly Statement forget = new(connection,
        "INSERT INTO search (search, rowid, title, text) SELECT 'delete', number, title, text FROM search_source WHERE number = ?1");

    private readonly Statement removeBound = new(connection, "DELETE FROM occasion_bounds WHERE reading = ?1");

    /// <summary>The reading under which a document is current, and by whom it was published; null when it is not current.</summary>
    public (long Reading, string? Publisher)? Find(string document) =>
        find.Rows(row => (row.GetInt64(0), SqliteRows.Text(row, 1)), document) is [var only] ? only : null;

    public void Add(CurrentDocument document)
    {
        var published = DateRange.Of(document.Published);
        add.Run(document.Reading, document.Id, document.Receipt, document.Publisher, document.Told?.Value,
            SqliteRows.Day(published?.Earliest), SqliteRows.Day(published?.Latest));
    }

    /// <summary>Takes the text of a reading into the full-text index. Readings go in by their numbers: at each that is lower than the one
    /// before, SQLite writes out what it has gathered.</summary>
    public void Index(long reading) => index.Run(reading);

    public void Remove(long reading)
    {
        forget.Run(reading);
        removeBound.Run(reading);
        remove.Run(reading);
    }

    public void Dispose()
    {
        Statement[] all = [find, add, remove, index, forget, removeBound];
        foreach (var statement in all) statement.Dispose();
    }
}
