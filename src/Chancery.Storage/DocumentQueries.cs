using System.Text.Json;
using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record about its documents.</summary>
public sealed class DocumentQueries
{
    // Six hexadecimal digits tell the documents of any record that a person would type an id for apart.
    private const int ShortestPrefix = 6;

    private const int MostSorted = 2000;

    private readonly SqliteConnection connection;

    private readonly IPreparation preparation;

    internal DocumentQueries(SqliteConnection connection, IPreparation preparation) => (this.connection, this.preparation) = (connection, preparation);

    /// <summary>The current documents, in order of publication, then of name.</summary>
    public IReadOnlyList<DocumentSummary> List()
    {
        using var statement = new Statement(this.connection,
            $"""
            SELECT {SqliteRows.SummaryColumns} FROM current_documents JOIN summaries USING (receipt)
            ORDER BY earliest IS NULL, earliest, latest, name, id
            """);
        return statement.Rows(SqliteRows.Summary);
    }

    /// <summary>Some of the current documents, in order of publication, then of their ids.</summary>
    /// <param name="after">The id of the document after which to begin; null to begin at the first.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<DocumentSummary> Page(string? after, int most) => new DocumentOrder(this.connection).After(after, most);

    /// <summary>The current documents that name an actor in a role, the one published last first.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<DocumentSummary> Naming(ActorId actor, int most)
    {
        using var count = new Statement(this.connection, "SELECT claims FROM main.named_actors WHERE actor = ?1");
        if (preparation.Day is { } day && count.Value(actor.ToString()) is long and > MostSorted) return Naming(actor, most, day);
        // Whoever is in every other report is found soon among the latest; of whom few tell, these few are sorted. With EXISTS SQLite
        // would begin with his claims, and left to itself it sorts all documents rather than go through them by their days.
        return count.Value(actor.ToString()) is long and > MostSorted
            ? Naming(actor, most, "INDEXED BY current_documents_by_earliest", InDocument)
            : Naming(actor, most, "", $"reading IN (SELECT {ClaimNumber.ReadingOfClaim} FROM claim_actors WHERE actor = ?1 AND part & {(int)ActorParts.Role})");
    }

    /// <summary>The same of whoever is in many of them, as of a day. One would go through all that came out since: of these only those count that tell
    /// of what was so by then, and a claim that they do not date was not.</summary>
    private List<DocumentSummary> Naming(ActorId actor, int most, int day)
    {
        var last = SqliteRows.Day(DateOnly.FromDayNumber(day));
        var found = Naming(actor, most, "",
            $"""
            earliest > '{last}' AND reading IN (SELECT {ClaimNumber.ReadingOfClaim} FROM main.claim_actors AS a CROSS JOIN current_claims AS c ON c.number = a.claim
                WHERE a.actor = ?1 AND a.earliest <= {day} AND a.part & {(int)ActorParts.Role})
            """);
        if (found.Count < most) found.AddRange(Naming(actor, most - found.Count, "INDEXED BY current_documents_by_earliest", $"earliest <= '{last}' AND {InDocument}"));
        if (found.Count < most) found.AddRange(Naming(actor, most - found.Count, "INDEXED BY current_documents_by_earliest", $"earliest IS NULL AND {InDocument}"));
        return found;
    }

    private static string InDocument =>
        $"(SELECT part FROM claim_actors WHERE actor = ?1 AND claim BETWEEN {ClaimNumber.WithinReading} AND part & {(int)ActorParts.Role} LIMIT 1) IS NOT NULL";

    private List<DocumentSummary> Naming(ActorId actor, int most, string by, string condition)
    {
        using var statement = new Statement(this.connection,
            $"""
            SELECT {SqliteRows.SummaryColumns}
            FROM (SELECT receipt, earliest, latest, document_id FROM current_documents {by} WHERE {condition} ORDER BY earliest DESC, latest DESC, document_id LIMIT {most}) AS few
            JOIN summaries USING (receipt) ORDER BY earliest DESC, latest DESC, document_id
            """);
        return statement.Rows(SqliteRows.Summary, actor.ToString());
    }

    /// <summary>The current document that comes before another in the same order; null when that is the first, or replaced.</summary>
    public DocumentSummary? Before(string documentId) => new DocumentOrder(this.connection).Before(documentId);

    /// <summary>A document by its id, the beginning of its id (six digits or more) or its name; of several versions the current
    /// one, of several documents of that name the one published first. Null when there is none, or the beginning fits several.</summary>
    public DocumentSummary? Find(string idOrName)
    {
        using var byName = new Statement(this.connection,
            $"""
            SELECT {SqliteRows.SummaryColumns} FROM summaries WHERE id = ?1 OR name = ?1
            ORDER BY id <> ?1, NOT is_current, published IS NULL, published, id, receipt
            LIMIT 1
            """);
        if (byName.Rows(SqliteRows.Summary, idOrName) is [var named]) return named;
        if (idOrName.Length < ShortestPrefix || !idOrName.All(char.IsAsciiHexDigitLower)) return null;
        using var byPrefix = new Statement(this.connection,
            $"""
            SELECT {SqliteRows.SummaryColumns} FROM summaries WHERE id GLOB ?1 || '*'
            GROUP BY id HAVING is_current = max(is_current) LIMIT 2
            """);
        return byPrefix.Rows(SqliteRows.Summary, idOrName) is [var only] ? only : null;
    }

    /// <summary>All versions of the report to which a document belongs, the first one first.</summary>
    public IReadOnlyList<DocumentSummary> Versions(string documentId)
    {
        using var statement = new Statement(this.connection,
            $"""
            SELECT {SqliteRows.SummaryColumns} FROM summaries
            WHERE receipt IN (SELECT sequence FROM receipts
                WHERE series IN (SELECT series FROM receipts WHERE document_id = ?1))
            ORDER BY receipt
            """);
        return statement.Rows(SqliteRows.Summary, documentId);
    }

    /// <summary>The document itself, with its text; null when there is no document of this id.</summary>
    public Document? Load(string documentId)
    {
        if (Find(documentId) is not { } summary) return null;
        using var statement = new Statement(this.connection, "SELECT text FROM documents WHERE id = ?1");
        return new Document(summary.Name, (string)statement.Value(summary.Id)!)
        {
            Title = summary.Title,
            Publisher = summary.Publisher,
            Address = summary.Address,
            Language = summary.Language,
            Published = summary.Published,
        };
    }

    /// <summary>Who published the current documents that tell of matters, and how many of them: whoever published most first.</summary>
    /// <param name="matters">The ids of the matters.</param>
    public IReadOnlyList<(string? Publisher, int Documents)> Publishers(IEnumerable<string> matters)
    {
        List<string> all = [.. matters];
        preparation.Matters(all);
        using var statement = new Statement(this.connection,
            $"""
            SELECT published_by, count(*) FROM current_documents WHERE reading IN (
                SELECT {ClaimNumber.ReadingOfClaim} FROM stage_claims WHERE matter IN (SELECT value FROM json_each(?1)))
            GROUP BY 1 ORDER BY 2 DESC, 1 IS NULL, 1
            """);
        return statement.Rows(row => (SqliteRows.Text(row, 0), row.GetInt32(1)), JsonSerializer.Serialize(all));
    }

    /// <summary>The number of the last reading that was taken in; 0 where there is none.</summary>
    public long LastReading()
    {
        using var statement = new Statement(this.connection, "SELECT max(reading) FROM current_documents");
        return statement.Value() as long? ?? 0;
    }

    /// <summary>What the record was made from.</summary>
    public Coverage Coverage()
    {
        preparation.Of(new());
        using var counts = new Statement(this.connection, "SELECT what, number FROM totals WHERE what IN ('claims', 'matters')");
        using var publishers = new Statement(this.connection, "SELECT publisher FROM publishers ORDER BY publisher");
        var totals = counts.Rows(row => (What: row.GetString(0), Number: row.GetInt32(1))).ToDictionary(row => row.What, row => row.Number);
        var (documents, undated, published) = Reports();
        return new(documents, totals.GetValueOrDefault("claims"), totals.GetValueOrDefault("matters"), undated, published, publishers.Rows(row => row.GetString(0)));
    }

    /// <summary>How many documents it was made from, how many of these have no known date of publication, and from when to when the others were published.</summary>
    public (int Documents, int Undated, DateRange? Published) Reports()
    {
        using var reports = new Statement(this.connection, Sql.Script("coverage.sql"));
        return reports.Rows(row => (row.GetInt32(0), row.GetInt32(1), Period(row)))[0];
    }

    private static DateRange? Period(Row row) =>
        row.IsDBNull(2) || row.IsDBNull(3)
            ? null
            : new(DateOnly.ParseExact(row.GetString(2), "yyyy-MM-dd"), DateOnly.ParseExact(row.GetString(3), "yyyy-MM-dd"));
}
