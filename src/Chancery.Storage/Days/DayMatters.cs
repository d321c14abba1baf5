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

    private const string Parts =
        $"""
        CROSS JOIN main.current_documents AS d ON d.reading = told.claim >> {ClaimNumber.Shift}
        CROSS JOIN main.claims ON claims.reading = d.reading AND claims.position = told.claim & {ClaimNumber.Places}
        LEFT JOIN main.corrected_claims ON corrected_claims.claim = told.claim
        """;

    private readonly MatterBuilder builder;
    private readonly ValidTime time;
    private readonly Dictionary<string, DateRange?> published = [];
    private readonly AttestedOffices offices;
    private readonly Affiliations affiliations;
    private readonly MatterWriter writer;
    private readonly Statement family, claims, told, one, summary;

    public DayMatters(SqliteConnection connection, MatterBuilder builder, DateOnly day)
    {
        this.builder = builder;
        time = new(day, builder.Kinds, published.GetValueOrDefault);
        offices = new(connection, new(new DecisionQueries(connection).Standing()));
        affiliations = Affiliations.Of(person => offices.Of(person, builder.World), builder.World);
        writer = new(connection);
        family = new(connection, "SELECT family FROM main.matters WHERE id = ?1");
        // Which claims were so must not be asked where that is being told.
        var columns = SqliteRows.SummaryColumns.Replace("FROM current_claims", "FROM main.current_claims", StringComparison.Ordinal);
        summary = new(connection, $"SELECT {columns} FROM current_documents JOIN summaries USING (receipt) WHERE document_id = ?1");
        // What was not so is not even read.
        claims = new(connection,
            $"""
            {Claims} FROM main.stage_claims AS told CROSS JOIN main.current_claims AS c ON c.number = told.claim {Parts}
            WHERE told.matter = ?1 AND (c.since IS NULL OR c.since <= {day.DayNumber})
            """);
        told = new(connection, "SELECT count(*) FROM main.stage_claims WHERE matter = ?1");
        one = new(connection, $"{Claims} FROM (SELECT ?1 AS claim) AS told {Parts}");
    }

    /// <summary>Makes a matter and writes it where it was another than it is now.</summary>
    public DayStanding Make(string id)
    {
        var held = claims.Rows(Read, id).FindAll(claim => time.Holds(claim.Place.Sourced));
        if (held.Count == 0) return DayStanding.Absent;
        if (held.Count == (long)told.Value(id)!) return DayStanding.AsNow;
        var (made, numbers) = Of(id, held);
        Write(made, numbers);
        return DayStanding.Made;
    }

    /// <summary>The matter that some of its claims make, and where each of them stands.</summary>
    public (MadeMatter Made, IReadOnlyDictionary<string, StageClaim> Claims) Of(string id, IReadOnlyList<long> numbers) =>
        Of(id, [.. numbers.Select(number => one.Rows(Read, number)[0])]);

    /// <summary>Whether a claim was so.</summary>
    public bool WasSo(long number) => time.Holds(one.Rows(Read, number)[0].Place.Sourced);

    public void Write(MadeMatter made, IReadOnlyDictionary<string, StageClaim> told) => writer.Write(made, told);

    private (MadeMatter, IReadOnlyDictionary<string, StageClaim>) Of(string id, List<(long Number, ClaimPlace Place)> held)
    {
        held.Sort((left, right) => Occurrence.Compare(left.Place, right.Place));
        var matter = builder.Make(id, builder.Kinds[held[0].Place.Claim.Kind], held.ConvertAll(claim => claim.Place), affiliations);
        var participants = held.SelectMany(claim => Participants.Of(claim.Place, affiliations));
        return (MadeMatter.Of((string)family.Value(id)!, matter, participants, builder.Kinds, default),
            held.ToDictionary(claim => claim.Place.Claim.Id, claim => StageClaim.Of(claim.Number, claim.Place.Sourced)));
    }

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
        family.Dispose();
        claims.Dispose();
        told.Dispose();
        one.Dispose();
        summary.Dispose();
    }
}
