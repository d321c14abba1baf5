using Chancery.Record;
using Chancery.Storage.Projection;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Days;

/// <summary>Makes matters of the claims that were so by a day. Which claims are one matter, who is who and for whom everybody acts has been
/// worked out of all that is known, and is not worked out again.</summary>
internal sealed class DayMatters : IDisposable
{
    private const string Claims =
        """
        SELECT told.claim, coalesce(corrected_claims.body, claims.body), d.document_id, d.told, d.earliest, d.latest,
               (SELECT json_group_array(json_array(read, actor, because)) FROM main.claim_identities AS meant WHERE meant.claim = told.claim)
        """;

    private const string One =
        $"""
        FROM (SELECT ?1 AS claim) AS told CROSS JOIN main.current_documents AS d ON d.reading = told.claim >> {ClaimNumber.Shift}
        CROSS JOIN main.claims ON claims.reading = d.reading AND claims.position = told.claim & {ClaimNumber.Places}
        LEFT JOIN main.corrected_claims ON corrected_claims.claim = told.claim
        """;

    // Of what was not so then only the day is read from which on it was.
    private const string OfMatter =
        $"""
        , c.since FROM main.stage_claims AS told CROSS JOIN main.current_claims AS c ON c.number = told.claim
        LEFT JOIN main.current_documents AS d ON d.reading = CASE WHEN c.since > ?2 THEN NULL ELSE told.claim >> {ClaimNumber.Shift} END
        LEFT JOIN main.claims ON claims.reading = d.reading AND claims.position = told.claim & {ClaimNumber.Places}
        LEFT JOIN main.corrected_claims ON corrected_claims.claim = told.claim WHERE told.matter = ?1
        """;

    private readonly MatterBuilder builder;
    private readonly Dictionary<string, DateRange?> published = [];
    private readonly AttestedOffices offices;
    private readonly Affiliations affiliations;
    private readonly DayWriter writer;
    private readonly Statement claims, one, summary;
    private ValidTime time;
    private int today;

    public DayMatters(SqliteConnection connection, MatterBuilder builder)
    {
        this.builder = builder;
        time = new(default, builder.Kinds, published.GetValueOrDefault);
        offices = new(connection, new(new DecisionQueries(connection).Standing()));
        affiliations = Affiliations.Of(person => offices.Of(person, builder.World), builder.World);
        writer = new(connection);
        // Which claims were so must not be asked where that is being told.
        var columns = SqliteRows.SummaryColumns.Replace("FROM current_claims", "FROM main.current_claims", StringComparison.Ordinal);
        summary = new(connection, $"SELECT {columns} FROM current_documents JOIN summaries USING (receipt) WHERE document_id = ?1");
        claims = new(connection, Claims + OfMatter);
        one = new(connection, $"{Claims} {One}");
    }

    /// <summary>Makes from now on what was so by a day.</summary>
    public void MoveTo(DateOnly day) => (today, time) = (day.DayNumber, new(day, builder.Kinds, published.GetValueOrDefault));

    /// <summary>Makes a matter and writes it where it was another than it is now; tells from which day on until before which it stood so.</summary>
    public (DayStanding Standing, MatterSpan Days) Make(string id)
    {
        var told = claims.Rows(ReadIfSo, id, today);
        var held = told.Where(claim => claim.Place is { } place && (claim.Since is not null || time.Holds(place.Sourced)))
            .Select(claim => (claim.Number, Place: claim.Place!)).ToList();
        if (held.Count == 0) return (DayStanding.Absent, Today);
        if (held.Count == told.Count) return (DayStanding.AsNow, Today);
        // Where it is not known of all claims from when on they were so, another one might have been on any day.
        var days = told.TrueForAll(claim => claim.Since is not null)
            ? new(told.Max(claim => claim.Place is null ? 0 : claim.Since!.Value), told.Min(claim => claim.Place is null ? claim.Since!.Value : int.MaxValue)) : Today;
        var (made, numbers) = Of(id, held, days);
        Write(made, numbers);
        return (DayStanding.Made, days);
    }

    /// <summary>The day alone.</summary>
    public MatterSpan Today => new(today, today + 1);

    /// <summary>The matter that some of its claims make, and where each of them stands.</summary>
    public (MadeMatter Made, IReadOnlyDictionary<string, StageClaim> Claims) Of(string id, IReadOnlyList<long> numbers) =>
        Of(id, [.. numbers.Select(number => one.Rows(Read, number)[0])], Today);

    /// <summary>Whether a claim was so.</summary>
    public bool WasSo(long number) => time.Holds(one.Rows(Read, number)[0].Place.Sourced);

    public void Write(MadeMatter made, IReadOnlyDictionary<string, StageClaim> told) => writer.Write(made, told);

    private (MadeMatter, IReadOnlyDictionary<string, StageClaim>) Of(string id, List<(long Number, ClaimPlace Place)> held, MatterSpan days)
    {
        held.Sort((left, right) => Occurrence.Compare(left.Place, right.Place));
        var matter = builder.Make(id, builder.Kinds[held[0].Place.Claim.Kind], held.ConvertAll(claim => claim.Place), affiliations);
        var participants = held.SelectMany(claim => Participants.Of(claim.Place, affiliations));
        return (MadeMatter.Of("", matter, participants, builder.Kinds, days),
            held.ToDictionary(claim => claim.Place.Claim.Id, claim => StageClaim.Of(claim.Number, claim.Place.Sourced)));
    }

    private (long Number, ClaimPlace? Place, int? Since) ReadIfSo(Row row) =>
        (row.GetInt64(0), row.IsDBNull(2) ? null : Read(row).Place, row.IsDBNull(7) ? null : row.GetInt32(7));

    private (long Number, ClaimPlace Place) Read(Row row)
    {
        var document = row.GetString(2);
        if (!published.ContainsKey(document)) published.Add(document, SqliteRows.Range(row, 4) ?? Bounded(document));
        var claim = ClaimBody.Read(row, 1, document);
        var meant = new SourcedClaim(ClaimActors.Replace(claim, IdentityJson.Read(row.GetString(6))), SqliteRows.Date(row, 3));
        return (row.GetInt64(0), builder.Place(meant, affiliations));
    }

    private DateRange? Bounded(string document) => ValidProjection.ToldWithin(summary.Rows(SqliteRows.Summary, document)[0]);

    public void Dispose()
    {
        offices.Dispose();
        writer.Dispose();
        claims.Dispose();
        one.Dispose();
        summary.Dispose();
    }
}
