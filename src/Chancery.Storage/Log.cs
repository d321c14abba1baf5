using System.Globalization;
using Chancery.Interchange;
using Chancery.Record;
using Chancery.Time;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Adds to the log.</summary>
internal sealed class Log : IDisposable
{
    private const string SameReceipt =
        "document_id = ?1 AND name = ?2 AND title IS ?3 AND publisher IS ?4 AND address IS ?5 AND language = ?6 AND published IS ?7";

    private readonly TimeProvider clock;
    private readonly SeriesFinder seriesFinder;
    private readonly Statement begin, commit, rollback;
    private readonly Statement findReceipt, isReadBy, hasDocument;
    private readonly Statement addEntry, addDocument, addReceipt, addReading, addClaim, addBound;

    public Log(SqliteConnection connection, TimeProvider clock)
    {
        this.clock = clock;
        seriesFinder = new(connection);
        begin = new(connection, "BEGIN IMMEDIATE");
        commit = new(connection, "COMMIT");
        rollback = new(connection, "ROLLBACK");
        findReceipt = new(connection, $"SELECT min(sequence) FROM receipts WHERE {SameReceipt}");
        isReadBy = new(connection, "SELECT 1 FROM readings WHERE receipt = ?1 AND reader = ?2");
        hasDocument = new(connection, "SELECT 1 FROM documents WHERE id = ?1");
        addEntry = new(connection, "INSERT INTO entries (recorded_at) VALUES (?1) RETURNING sequence");
        addDocument = new(connection, "INSERT INTO documents (id, sequence, text) VALUES (?1, ?2, ?3)");
        addReceipt = new(connection, "INSERT INTO receipts (document_id, name, title, publisher, address, language, published, sequence, series) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        addReading = new(connection, "INSERT INTO readings (sequence, receipt, reader, title, publisher, published) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        addClaim = new(connection, "INSERT INTO claims (reading, position, id, body) VALUES (?1, ?2, ?3, ?4)");
        addBound = new(connection, "INSERT INTO publication_bounds (reading, body) VALUES (?1, ?2)");
    }

    public bool IsRead(Document document, string reader) =>
        findReceipt.Value(Receipt(document)) is long receipt && isReadBy.Value(receipt, reader) is not null;

    public ReadOutcome Append(Document document, Document completed, IReadOnlyList<Claim> claims, string reader, BoundedPublication? bounded)
    {
        begin.Run();
        try
        {
            var outcome = Add(document, completed, claims, reader, bounded);
            commit.Run();
            return outcome;
        }
        catch
        {
            rollback.Run();
            throw;
        }
    }

    /// <summary>The same of many, together.</summary>
    public List<ReadOutcome> Append(IEnumerable<(Document Document, IReadOnlyList<Claim> Claims)> read, string reader)
    {
        begin.Run();
        try
        {
            var outcomes = read.Select(document => Add(document.Document, document.Document, document.Claims, reader, bounded: null)).ToList();
            commit.Run();
            return outcomes;
        }
        catch
        {
            rollback.Run();
            throw;
        }
    }

    private ReadOutcome Add(Document document, Document completed, IReadOnlyList<Claim> claims, string reader, BoundedPublication? bounded)
    {
        var receipt = (long?)findReceipt.Value(Receipt(document));
        if (receipt is not null && isReadBy.Value(receipt, reader) is not null) return ReadOutcome.AlreadyKnown;
        var sequence = (long)addEntry.Value(this.clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture))!;
        var outcome = ReadOutcome.ReadAgain;
        if (receipt is null) (receipt, outcome) = (sequence, AddReceipt(document, sequence));
        addReading.Run(sequence, receipt, reader, Found(document.Title, completed.Title),
            Found(document.Publisher, completed.Publisher), Found(document.Published?.Value, completed.Published?.Value));
        for (var i = 0; i < claims.Count; i++) AddClaim(sequence, i, document, claims[i]);
        if (bounded is not null) addBound.Run(sequence, BoundBody.Write(bounded));
        return outcome;
    }

    private ReadOutcome AddReceipt(Document document, long sequence)
    {
        var isCopy = hasDocument.Value(document.Id) is not null;
        var series = seriesFinder.Find(document);
        if (!isCopy) addDocument.Run(document.Id, sequence, document.Text);
        addReceipt.Run([.. Receipt(document), sequence, series ?? sequence]);
        return series is not null ? ReadOutcome.NewVersion : isCopy ? ReadOutcome.Copy : ReadOutcome.Added;
    }

    private void AddClaim(long reading, int position, Document document, Claim claim)
    {
        if (claim.DocumentId != document.Id)
            throw new ArgumentException($"Claim {claim.Id} is about another document than {document.Name}.", nameof(claim));
        addClaim.Run(reading, position, claim.Id, ClaimWriter.Encode(document.Name, claim));
    }

    private static string? Found(string? given, string? completed) => given is null ? completed : null;

    /// <summary>What makes a receipt the same as another, in the order of the parameters above.</summary>
    private static object?[] Receipt(Document document) =>
    [
        document.Id, document.Name, document.Title, document.Publisher, document.Address, document.Language,
        document.Published?.Value,
    ];

    public void Dispose()
    {
        Statement[] all =
        [
            begin, commit, rollback, findReceipt, isReadBy, hasDocument,
            addEntry, addDocument, addReceipt, addReading, addClaim, addBound,
        ];
        foreach (var statement in all) statement.Dispose();
        seriesFinder.Dispose();
    }
}
