using Chancery.Interchange;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Finds out which texts count: the latest version of every report, each text once.</summary>
internal static class CurrentDocuments
{
    private sealed record Receipt(
        long Sequence, string Document, string Name, string Publisher, string Address, EdtfDate? Published, long Reading, string? Bounded);

    /// <summary>All of them in order of their ids, so that nothing depends on the order of reading.</summary>
    public static List<CurrentDocument> In(SqliteConnection connection)
    {
        using var latest = new Statement(connection, Sql.Script("current-receipts.sql"));
        using var claims = new Statement(connection, "SELECT body FROM claims WHERE reading = ?1 ORDER BY position");
        return [.. latest.Rows(Read)
            .GroupBy(receipt => receipt.Document)
            .OrderBy(copies => copies.Key, StringComparer.Ordinal)
            .Select(copies => Load(First(copies), claims))];
    }

    private static Receipt Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), SqliteRows.Text(row, 3) ?? "", SqliteRows.Text(row, 4) ?? "",
        SqliteRows.Date(row, 5), row.GetInt64(6), SqliteRows.Text(row, 7));

    /// <summary>Of several senders of the same text the one who published it first speaks for it.</summary>
    private static Receipt First(IEnumerable<Receipt> copies) => copies
        .OrderBy(copy => DateRange.Of(copy.Published)?.Earliest ?? DateOnly.MaxValue)
        .ThenBy(copy => copy.Name, StringComparer.Ordinal)
        .ThenBy(copy => copy.Publisher, StringComparer.Ordinal)
        .ThenBy(copy => copy.Address, StringComparer.Ordinal)
        .ThenBy(copy => copy.Sequence)
        .First();

    private static CurrentDocument Load(Receipt receipt, Statement claims)
    {
        var bodies = claims.Rows(row => row.GetString(0), receipt.Reading);
        var bounded = receipt.Bounded is { } body ? BoundBody.Read(body) : null;
        // Where nobody gives the year, what the text itself tells of it dates the claims.
        var published = DateRange.Of(receipt.Published) is null ? bounded?.Between ?? receipt.Published : receipt.Published;
        return new(receipt.Document, receipt.Sequence, receipt.Reading, receipt.Name, receipt.Published, bounded,
            [.. bodies.Select(claim => new SourcedClaim(ClaimBody.Parse(claim, receipt.Document), published))]);
    }
}
