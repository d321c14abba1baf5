using System.Globalization;
using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record about its claims.</summary>
public sealed class ClaimQueries : IDisposable
{
    private const string Columns =
        $"""
        SELECT coalesce((SELECT body FROM corrected_claims WHERE claim = current_claims.number), claims.body), current_claims.matter,
               (SELECT json_group_array(json_array(read, actor, because)) FROM claim_identities WHERE claim = current_claims.number),
               {SqliteRows.SummaryColumnsOfS}
        FROM current_claims
        JOIN current_documents ON current_documents.reading = {ClaimNumber.ReadingOf}
        JOIN claims ON claims.reading = current_documents.reading AND claims.position = {ClaimNumber.PositionOf}
        JOIN summaries AS s ON s.receipt = current_documents.receipt
        """;

    /// <summary>The order of dates; what has none comes last.</summary>
    internal const string Order =
        "ORDER BY current_claims.earliest IS NULL, current_claims.earliest, current_claims.latest, current_documents.document_id, current_claims.number";

    // The order of the vocabulary, in which all lists have the kinds.
    private static readonly string KindOrder =
        $"CASE current_claims.kind {string.Join(' ', Enum.GetValues<Kind>().Select(kind => $"WHEN '{SqliteRows.Word(kind)}' THEN {(int)kind}"))} END";

    // Enough not to hit a claim by accident, and a beginning that fits several gives none.
    private const int ShortestPrefix = 4;

    // As the index of doubtful claims has it.
    private const double MostInDoubt = 0.9;

    private readonly SqliteConnection connection;
    private readonly IPreparation preparation;

    // Asked for every step that an answer shows.
    private readonly Statement ofStage, lastOfStage;

    internal ClaimQueries(SqliteConnection connection, IPreparation preparation)
    {
        (this.connection, this.preparation) = (connection, preparation);
        ofStage = new(connection, OfOneStage("", "?3"));
        lastOfStage = new(connection, OfOneStage("DESC", "1"));
    }

    /// <summary>The claims that pass the filter, in order of date; undated ones last. Candidates are among them only where the
    /// filter asks for a confidence.</summary>
    public IReadOnlyList<RecordedClaim> List(ClaimFilter filter)
    {
        var conditions = ClaimConditions.Of(filter);
        using var statement = new Statement(this.connection,
            $"""
            {Columns} {conditions.Where} {Order}
            """);
        return statement.Rows(Read, conditions.Values);
    }

    /// <summary>Some of the claims that pass the filter, in the same order, with how many there are in all.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="after">The id of the claim after which to begin; null to begin at the first.</param>
    /// <param name="most">How many at most.</param>
    public (IReadOnlyList<RecordedClaim> Claims, int Total) Page(ClaimFilter filter, string? after, int most)
    {
        var (numbers, total) = new ClaimPages(this.connection, preparation).Of(filter, after, most);
        return (Of(numbers), total);
    }

    /// <summary>The claims of which the reader was less sure than that, claims of one kind together, of these the most doubtful first.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="below">A confidence.</param>
    /// <param name="most">How many at most; all when null.</param>
    public IReadOnlyList<RecordedClaim> Doubtful(ClaimFilter filter, double below, int? most = null)
    {
        var conditions = Doubts(filter, below);
        using var few = new Statement(this.connection, $"SELECT number FROM current_claims {conditions.Where} ORDER BY {KindOrder}, confidence, id LIMIT {most ?? -1}");
        return Of(few.Rows(row => row.GetInt64(0), conditions.Values));
    }

    /// <summary>How many claims of each kind the reader was less sure of than that.</summary>
    public IReadOnlyDictionary<Kind, int> CountDoubtful(ClaimFilter filter, double below)
    {
        var conditions = Doubts(filter, below);
        using var statement = new Statement(this.connection, $"SELECT kind, count(*) FROM current_claims {conditions.Where} GROUP BY kind");
        return statement.Rows(row => (Kind: SqliteRows.Word<Kind>(row, 0), Claims: row.GetInt32(1)), conditions.Values)
            .ToDictionary(row => row.Kind, row => row.Claims);
    }

    /// <summary>A claim by its id or the beginning of its id (four digits or more); null when there is none, or the beginning
    /// fits several.</summary>
    public RecordedClaim? Find(string id)
    {
        if (id.Length < ShortestPrefix) return null;
        using var statement = new Statement(this.connection,
            $"""
            {Columns} WHERE current_claims.number IN (
                SELECT (reading << {ClaimNumber.Shift}) + position FROM claims WHERE id >= ?1 AND id < ?1 || 'g')
            ORDER BY current_claims.id LIMIT 2
            """);
        return statement.Rows(Read, id) is [var only] ? only : null;
    }

    /// <summary>The claims of one document, in the order of its text.</summary>
    public IReadOnlyList<RecordedClaim> Of(string documentId)
    {
        using var statement = new Statement(this.connection,
            $"""
            {Columns} WHERE current_documents.document_id = ?1
              AND current_claims.number BETWEEN (SELECT reading << {ClaimNumber.Shift} FROM current_documents WHERE document_id = ?1)
                AND (SELECT ((reading + 1) << {ClaimNumber.Shift}) - 1 FROM current_documents WHERE document_id = ?1)
            ORDER BY current_claims.number
            """);
        return statement.Rows(Read, documentId);
    }

    /// <summary>The claims as the last reading of a document has them, be it replaced by a later version: in the order of its text,
    /// without what was decided and worked out of them.</summary>
    public IReadOnlyList<Claim> AsRead(string documentId)
    {
        using var statement = new Statement(this.connection,
            """
            SELECT body FROM claims
            WHERE reading = (SELECT max(readings.sequence) FROM readings JOIN receipts ON receipts.sequence = readings.receipt WHERE receipts.document_id = ?1)
            ORDER BY position
            """);
        return statement.Rows(row => ClaimBody.Read(row, 0, documentId), documentId);
    }

    /// <summary>The claims of an entry of a matter's history, in order of publication.</summary>
    /// <param name="matter">The matter's id.</param>
    /// <param name="stage">The place of the entry.</param>
    /// <param name="most">How many at most; all when null.</param>
    internal IReadOnlyList<RecordedClaim> OfStage(string matter, int stage, int? most) => this.ofStage.Rows(Read, matter, stage, most ?? -1);

    /// <summary>The one of them that was published last; null where there is none.</summary>
    internal RecordedClaim? LastOfStage(string matter, int stage) => this.lastOfStage.Rows(Read, matter, stage) is [var last] ? last : null;

    /// <summary>Ends the questions that are kept ready.</summary>
    public void Dispose()
    {
        this.ofStage.Dispose();
        this.lastOfStage.Dispose();
    }

    // A step may be told by thousands of claims: which of them are wanted is found by their days before anything else of them is read.
    private static string OfOneStage(string way, string most)
    {
        var order = $"ORDER BY day {way}, document_id {way}, start {way}, id {way}";
        return $"""
            {Columns} JOIN (
                SELECT stage_claims.day AS day, placed.document_id AS document_id, stage_claims.start AS start, told.id AS id, stage_claims.claim AS claim
                FROM stage_claims
                CROSS JOIN current_claims AS told ON told.number = stage_claims.claim
                CROSS JOIN current_documents AS placed ON placed.reading = stage_claims.claim >> {ClaimNumber.Shift}
                WHERE stage_claims.matter = ?1 AND stage_claims.stage = ?2 {order} LIMIT {most}) AS few ON current_claims.number = few.claim
            ORDER BY few.day {way}, few.document_id {way}, few.start {way}, few.id {way}
            """;
    }

    // Of many claims only the numbers are put in order; what there is to show is looked up for the few that are shown.
    private List<RecordedClaim> Of(List<long> numbers)
    {
        using var statement = new Statement(this.connection, $"{Columns} WHERE current_claims.number = ?1");
        return [.. numbers.Select(number => statement.Rows(Read, number)[0])];
    }

    /// <summary>The conditions under which the index of doubtful claims is gone through.</summary>
    private static Filter Doubts(ClaimFilter filter, double below)
    {
        var conditions = ClaimConditions.Of(filter, through: "+").And("current_claims.confidence < ?", below);
        return below <= MostInDoubt ? conditions.And($"current_claims.confidence < {MostInDoubt.ToString(CultureInfo.InvariantCulture)} AND ?", 1) : conditions;
    }

    private static RecordedClaim Read(Row row)
    {
        var document = SqliteRows.Summary(row, 3);
        return new(ClaimBody.Read(row, 0, document.Id), document, SqliteRows.Text(row, 1), IdentityJson.Read(row.GetString(2)));
    }
}
