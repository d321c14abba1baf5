using System.Globalization;
using System.Text;
using Chancery.Interchange;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Adds to the log.</summary>
internal sealed class Log : IDisposable
{
    private const string SameReceipt =
        "document_id = ?1 AND name = ?2 AND title IS ?3 AND publisher IS ?4 AND address IS ?5 AND language = ?6 AND published IS ?7";

    private readonly TimeProvider _clock;
    private readonly SeriesFinder _series;
    private readonly Statement _begin, _commit, _rollback;
    private readonly Statement _findReceipt, _isReadBy, _hasDocument;
    private readonly Statement _addEntry, _addDocument, _addReceipt, _addReading, _addClaim;

    public Log(SqliteConnection connection, TimeProvider clock)
    {
        _clock = clock;
        _series = new(connection);
        _begin = new(connection, "BEGIN IMMEDIATE");
        _commit = new(connection, "COMMIT");
        _rollback = new(connection, "ROLLBACK");
        _findReceipt = new(connection, $"SELECT min(sequence) FROM receipts WHERE {SameReceipt}");
        _isReadBy = new(connection, "SELECT 1 FROM readings WHERE receipt = ?1 AND reader = ?2");
        _hasDocument = new(connection, "SELECT 1 FROM documents WHERE id = ?1");
        _addEntry = new(connection, "INSERT INTO entries (recorded_at) VALUES (?1) RETURNING sequence");
        _addDocument = new(connection, "INSERT INTO documents (id, sequence, text) VALUES (?1, ?2, ?3)");
        _addReceipt = new(connection, "INSERT INTO receipts (document_id, name, title, publisher, address, language, published, sequence, series) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        _addReading = new(connection, "INSERT INTO readings (sequence, receipt, reader, title, publisher, published) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        _addClaim = new(connection, "INSERT INTO claims (reading, position, id, body) VALUES (?1, ?2, ?3, ?4)");
    }

    public bool IsRead(Document document, string reader) =>
        _findReceipt.Value(Receipt(document)) is long receipt && _isReadBy.Value(receipt, reader) is not null;

    public ReadOutcome Append(Document document, Document completed, IReadOnlyList<Claim> claims, string reader)
    {
        _begin.Run();
        try
        {
            var outcome = Add(document, completed, claims, reader);
            _commit.Run();
            return outcome;
        }
        catch
        {
            _rollback.Run();
            throw;
        }
    }

    private ReadOutcome Add(Document document, Document completed, IReadOnlyList<Claim> claims, string reader)
    {
        var receipt = (long?)_findReceipt.Value(Receipt(document));
        if (receipt is not null && _isReadBy.Value(receipt, reader) is not null) return ReadOutcome.AlreadyKnown;
        var sequence = (long)_addEntry.Value(_clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture))!;
        var outcome = ReadOutcome.ReadAgain;
        if (receipt is null) (receipt, outcome) = (sequence, AddReceipt(document, sequence));
        _addReading.Run(sequence, receipt, reader, Found(document.Title, completed.Title),
            Found(document.Publisher, completed.Publisher), Found(document.Published?.Value, completed.Published?.Value));
        for (var i = 0; i < claims.Count; i++) AddClaim(sequence, i, document, claims[i]);
        return outcome;
    }

    private ReadOutcome AddReceipt(Document document, long sequence)
    {
        var isCopy = _hasDocument.Value(document.Id) is not null;
        var series = _series.Find(document);
        if (!isCopy) _addDocument.Run(document.Id, sequence, document.Text);
        _addReceipt.Run([.. Receipt(document), sequence, series ?? sequence]);
        return series is not null ? ReadOutcome.NewVersion : isCopy ? ReadOutcome.Copy : ReadOutcome.Added;
    }

    private void AddClaim(long reading, int position, Document document, Claim claim)
    {
        if (claim.DocumentId != document.Id)
            throw new ArgumentException($"Claim {claim.Id} is about another document than {document.Name}.", nameof(claim));
        _addClaim.Run(reading, position, claim.Id, Encoding.UTF8.GetString(ClaimWriter.Encode(document.Name, claim)));
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
            _begin, _commit, _rollback, _findReceipt, _isReadBy, _hasDocument,
            _addEntry, _addDocument, _addReceipt, _addReading, _addClaim,
        ];
        foreach (var statement in all) statement.Dispose();
        _series.Dispose();
    }
}
