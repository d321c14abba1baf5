using System.Text;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Searches the texts and headlines of the current documents.</summary>
public sealed class FullTextQueries
{
    // Control characters, which no report contains, mark in the snippet where the words are.
    private const char Open = '\u0002';
    private const char Close = '\u0003';

    // How good each is takes longer to say than which they are: of words that are in every third report only those are compared that were
    // read last.
    private const string BestFew =
        """
        SELECT reading, score, document_id AS document
        FROM (SELECT rowid AS number, bm25(search, 4.0, 1.0) AS score FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT 5000) AS compared
        JOIN current_documents ON reading = number
        ORDER BY score, document LIMIT ?2
        """;

    private const string LatestFew = "SELECT rowid AS reading, -rowid AS score, '' AS document FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2";

    private readonly SqliteConnection connection;

    internal FullTextQueries(SqliteConnection connection) => this.connection = connection;

    /// <summary>The documents that hold all the words, in any form and order, the best first; words in quotation marks must
    /// stand together. Of very many they are the best of those that were read last. While the last word is being typed those that were
    /// read last come first: to weigh all that begin so takes too long for an answer to a keystroke.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="isUnfinished">Whether the last word is still being typed: then its beginning is enough.</param>
    public IReadOnlyList<SearchHit> Find(string words, int limit = 20, bool isUnfinished = false)
    {
        var query = FullTextQuery.Of(words, isUnfinished);
        if (query.Length == 0) return [];
        // Only of the few that are shown the words around are cut out of the text.
        using var statement = new Statement(this.connection,
            $"""
            SELECT snippet(search, -1, char(2), char(3), '…', 40), {SqliteRows.SummaryColumnsOfS}
            FROM ({(isUnfinished ? LatestFew : BestFew)}) AS best
            CROSS JOIN search ON search.rowid = best.reading
            JOIN current_documents ON current_documents.reading = best.reading
            JOIN summaries AS s ON s.receipt = current_documents.receipt
            WHERE search MATCH ?1 ORDER BY best.score, best.document
            """);
        return statement.Rows(Hit, query, limit);
    }

    /// <summary>The same documents in the same order, without the words around: to cut these out takes longer than to find them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="isUnfinished">Whether the last word is still being typed.</param>
    public IReadOnlyList<DocumentSummary> Documents(string words, int limit = 20, bool isUnfinished = false)
    {
        var query = FullTextQuery.Of(words, isUnfinished);
        if (query.Length == 0) return [];
        using var statement = new Statement(this.connection,
            $"""
            SELECT {SqliteRows.SummaryColumnsOfS}
            FROM ({(isUnfinished ? LatestFew : BestFew)}) AS best
            CROSS JOIN current_documents ON current_documents.reading = best.reading
            CROSS JOIN summaries AS s ON s.receipt = current_documents.receipt
            ORDER BY best.score, best.document
            """);
        return statement.Rows(SqliteRows.Summary, query, limit);
    }

    private static SearchHit Hit(Row row)
    {
        var text = new StringBuilder();
        var highlights = new List<Span>();
        var start = 0;
        foreach (var c in row.GetString(0))
        {
            if (c == Open) start = text.Length;
            else if (c == Close) highlights.Add(new(start, text.Length));
            else text.Append(c);
        }
        return new(SqliteRows.Summary(row, 1), text.ToString(), highlights);
    }
}
