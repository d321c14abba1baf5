using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Leaves of a complete projection only what had happened by a day. Who is who, what is one matter and when reports came out
/// is told by all that is known, whatever day is asked for.</summary>
internal sealed class ValidProjection(SqliteConnection connection, MatterBuilder builder) : IDisposable
{
    private readonly CurrentDocuments current = new(connection);
    private readonly ClaimTable claims = new(connection, builder.Kinds);
    private readonly IReadOnlyList<Decision> standing = new DecisionQueries(connection).Standing();

    /// <summary>Leaves what had happened by the day.</summary>
    public void Keep(DateOnly day)
    {
        var decided = new DecidedClaims(standing);
        var time = new ValidTime(day, builder.Kinds, ToldWithin().GetValueOrDefault);
        var decidedIdentities = new DecidedIdentities(standing);
        using var offices = new AttestedOffices(connection, decidedIdentities);
        var identities = ActorIdentities.Of(
            new NamedPersons(connection, standing).Write(decidedIdentities), offices.Owners(), offices.Holders, decidedIdentities, builder.World);
        var affiliations = Affiliations.Of(person => offices.Of(person, builder.World), builder.World);
        var late = new List<(long Reading, List<int> Positions)>();
        foreach (var reading in Readings())
        {
            var read = current.ClaimsOf(current.Of(reading)).ConvertAll(claim => identities.Resolve(decided.Apply(claim)));
            var positions = Enumerable.Range(0, read.Count).Where(i => !read[i].IsRejected && !time.Holds(read[i])).ToList();
            if (positions.Count > 0) late.Add((reading, positions));
        }

        using (var table = new FamilyTable(connection, builder, claims, identities, affiliations))
        {
            foreach (var family in late.SelectMany(reading => claims.FamiliesOf(reading.Reading)).ToHashSet()) table.Make(family, time.Holds);
            table.Write();
        }

        Remove(late);
    }

    private void Remove(List<(long Reading, List<int> Positions)> late)
    {
        foreach (var (reading, positions) in late)
            foreach (var position in positions) claims.RemoveOne(ClaimNumber.Of(reading, position));
        using var count = new Statement(connection,
            $"""
            DELETE FROM named_actors;
            INSERT INTO named_actors (actor, claims)
                SELECT actor, count(*) FROM claim_actors WHERE part & {(int)ActorParts.Named} GROUP BY actor;
            DELETE FROM acting;
            INSERT INTO acting (actor, claims)
                SELECT actor, count(*) FROM claim_actors CROSS JOIN current_claims ON number = claim
                WHERE part & {(int)ActorParts.TakingPart} AND family IS NOT NULL GROUP BY actor;
            UPDATE totals SET number = (SELECT count(*) FROM current_claims) WHERE what = 'claims';
            UPDATE totals SET number = (SELECT count(*) FROM matters) WHERE what = 'matters';
            """);
        count.Run();
    }

    private List<long> Readings()
    {
        using var all = new Statement(connection, "SELECT reading FROM current_documents");
        return all.Rows(row => row.GetInt64(0));
    }

    private Dictionary<string, DateRange?> ToldWithin()
    {
        using var told = new Statement(connection,
            $"SELECT {SqliteRows.SummaryColumns} FROM current_documents JOIN summaries USING (receipt)");
        return told.Rows(SqliteRows.Summary).ToDictionary(document => document.Id, ToldWithin);
    }

    /// <summary>When a document told what it tells. One whose day nobody gives may have told it from the first day that its bounds
    /// leave open; the answer shows the bounds with it.</summary>
    public static DateRange? ToldWithin(DocumentSummary document) => DateRange.Of(document.Published)
        ?? (DateRange.Of(document.Bounded?.Between) is { } bound ? new DateRange(bound.Earliest, bound.Earliest) : null);

    public void Dispose()
    {
        current.Dispose();
        claims.Dispose();
    }
}
