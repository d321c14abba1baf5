using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Gives the claims that pass a filter by parts. Where many pass they are gone through in order of time, so that only those
/// that are given are looked at; where few do, these are put in order.</summary>
/// <param name="connection">The record.</param>
/// <param name="preparation">Is told what will be asked of it.</param>
internal sealed class ClaimPages(SqliteConnection connection, IPreparation preparation)
{
    private const string ByDay = "INDEXED BY current_claims_by_day";
    private const string ByEnd = "INDEXED BY current_claims_that_last";
    private const string Dated = "(current_claims.earliest, current_claims.latest, current_documents.document_id, current_claims.number)";
    private const string Anywhere =
        "(current_claims.earliest IS NULL, coalesce(current_claims.earliest, ''), coalesce(current_claims.latest, ''), current_documents.document_id, current_claims.number)";

    private const string Undated = "(current_documents.document_id, current_claims.number)";

    /// <summary>Where a claim stands.</summary>
    private sealed record Place(string? Earliest, string? Latest, string Document, long Number);

    /// <summary>The numbers of some claims, in order, with how many there are in all.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="after">The id of the claim after which to begin; null to begin at the first.</param>
    /// <param name="most">How many at most.</param>
    public (List<long> Numbers, int Total) Of(ClaimFilter filter, string? after, int most)
    {
        var own = Own(filter);
        // Of all claims as many as are wanted are soon found of one who is in many of them.
        var isWalk = filter.MinConfidence is null && (filter.Actors.Count == 0 || own * own > most * All());
        var total = own is { } all && filter == new ClaimFilter { Actors = filter.Actors } ? all
            : isWalk && filter.Actors.Count == 0 ? CountInOrder(filter) : Count("", ClaimConditions.Of(filter));
        var place = after is null ? null : Find(after);
        if (after is not null && place is null) return ([], (int)total);
        return (isWalk ? InOrder(filter, place, most) : Sorted(filter, place, most), (int)total);
    }

    /// <summary>In how many claims the only actor asked for takes part; null where none or several are.</summary>
    private long? Own(ClaimFilter filter)
    {
        if (filter.Actors is not [var only]) return null;
        using var count = new Statement(connection, "SELECT claims FROM acting WHERE actor = ?1");
        return count.Value(only.ToString()) as long? ?? 0;
    }

    private long All()
    {
        using var all = new Statement(connection, "SELECT number FROM main.totals WHERE what = 'claims'");
        return all.Value() as long? ?? 0;
    }

    private long Count(string by, Filter conditions)
    {
        using var count = new Statement(connection, $"SELECT count(*) FROM current_claims {by} {conditions.Where}");
        return (long)count.Value(conditions.Values)!;
    }

    private long CountInOrder(ClaimFilter filter) => Parts(filter).Sum(part => Count(By(part.By), part.Conditions()));

    // What was claimed by a day has no indexes of its own.
    private string By(string index) => preparation.IsOfNow ? index : "";

    private List<long> Sorted(ClaimFilter filter, Place? after, int most)
    {
        var conditions = ClaimConditions.Of(filter);
        if (after is not null) conditions.And($"{Anywhere} > (?, ?, ?, ?, ?)", after.Earliest is null ? 1 : 0, after.Earliest ?? "", after.Latest ?? "", after.Document, after.Number);
        return Numbers("", conditions, ClaimQueries.Order, most);
    }

    private List<long> InOrder(ClaimFilter filter, Place? after, int most)
    {
        var found = new List<long>();
        foreach (var (by, isDated, conditions) in Parts(filter))
        {
            // What has no day comes last.
            if (found.Count == most || (after is { Earliest: null } && isDated)) continue;
            var asked = conditions();
            if (after is { Earliest: { } earliest } && isDated)
                asked.And("current_claims.earliest >= ?", earliest).And($"{Dated} > (?, ?, ?, ?)", earliest, after.Latest!, after.Document, after.Number);
            else if (after is { Earliest: null }) asked.And($"{Undated} > (?, ?)", after.Document, after.Number);
            found.AddRange(Numbers(By(by), asked, isDated
                ? "ORDER BY current_claims.earliest, current_claims.latest, document_id, number"
                : "ORDER BY document_id, number", most - found.Count));
        }

        return found;
    }

    private List<long> Numbers(string by, Filter conditions, string order, int most)
    {
        using var few = new Statement(connection,
            $"SELECT number FROM current_claims {by} CROSS JOIN current_documents ON current_documents.reading = {ClaimNumber.ReadingOf} {conditions.Where} {order} LIMIT {most}");
        return few.Rows(row => row.GetInt64(0), conditions.Values);
    }

    /// <summary>The claims that pass, in parts of which one comes after the other: those that began before the first day and had not ended by then, those
    /// that began on it or later, and those without a day.</summary>
    private static IEnumerable<(string By, bool IsDated, Func<Filter> Conditions)> Parts(ClaimFilter filter)
    {
        var (since, until) = (SqliteRows.Day(filter.Since), SqliteRows.Day(filter.Until));
        Filter Asked() => ClaimConditions.InOrder(filter);
        if (since is not null)
        {
            yield return (ByEnd, true, () => Asked().And("current_claims.latest <> current_claims.earliest AND current_claims.latest >= ? AND current_claims.earliest < ?", since, since)
                .And("current_claims.earliest <= ?", until));
        }

        yield return (ByDay, true, () => Asked().And("current_claims.earliest >= ?", since ?? "").And("current_claims.earliest <= ?", until));
        if (since is null && until is null) yield return (ByDay, false, () => Asked().And("current_claims.earliest IS NULL AND ?", 1));
    }

    private Place? Find(string claim)
    {
        using var place = new Statement(connection,
            $"""
            SELECT current_claims.earliest, current_claims.latest, document_id, number
            FROM current_claims JOIN current_documents ON current_documents.reading = {ClaimNumber.ReadingOf}
            WHERE number IN (SELECT (reading << {ClaimNumber.Shift}) + position FROM claims WHERE claims.id = ?1) {ClaimQueries.Order} LIMIT 1
            """);
        return place.Rows(row => new Place(SqliteRows.Text(row, 0), SqliteRows.Text(row, 1), row.GetString(2), row.GetInt64(3)), claim) is [var only] ? only : null;
    }
}
