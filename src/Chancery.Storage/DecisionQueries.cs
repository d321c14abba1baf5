using System.Globalization;
using System.Text.Json;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Asks a record about the decisions of its reviewers.</summary>
public sealed class DecisionQueries
{
    private readonly SqliteConnection connection;

    internal DecisionQueries(SqliteConnection connection) => this.connection = connection;

    /// <summary>All decisions, the first one first, with whether they count.</summary>
    public IReadOnlyList<RecordedDecision> List()
    {
        using var statement = new Statement(this.connection,
            """
            SELECT number, recorded_at, decided_by, reason, act, subject, body
            FROM decisions JOIN entries USING (sequence) ORDER BY number
            """);
        return RecordedDecision.Of(statement.Rows(Read));
    }

    /// <summary>Those that count. A split holds for every version of the reports that it names.</summary>
    internal IReadOnlyList<Decision> Standing() =>
        [.. List().Where(decision => decision.Stands).Select(decision => decision.Decision.Ruling is SplitActor split
            ? decision.Decision with { Ruling = split with { Documents = [.. split.Documents.SelectMany(VersionsOf).Distinct()] } }
            : decision.Decision)];

    private List<string> VersionsOf(string document)
    {
        using var statement = new Statement(this.connection,
            """
            SELECT document_id FROM receipts
            WHERE series IN (SELECT series FROM receipts WHERE document_id = ?1) ORDER BY sequence
            """);
        return statement.Rows(row => row.GetString(0), document);
    }

    private static Decision Read(Row row)
    {
        var number = row.GetInt64(0);
        return new(number, DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture), row.GetString(2),
            SqliteRows.Text(row, 3), Ruling(number, row.GetString(4), row.GetString(5), row.GetString(6)));
    }

    private static Ruling Ruling(long number, string act, string subject, string body)
    {
        try
        {
            return RulingJson.Read(act, subject, body) ?? throw new InvalidDataException(
                $"Decision {number} of the record ({act} of {subject}) is of a later version of Chancery; use that version.");
        }
        catch (Exception problem) when (problem is JsonException or NullReferenceException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"The record is damaged: decision {number} cannot be read. Restore the file from a copy.", problem);
        }
    }
}
