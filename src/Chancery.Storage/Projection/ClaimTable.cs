using Chancery.Interchange;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The claims that count, with who is in them.</summary>
internal sealed class ClaimTable(SqliteConnection connection, KindTable kinds) : IDisposable
{
    private static readonly string[] s_tables = ["claim_actors", "claim_identities", "corrected_claims"];

    private readonly Statement families = new(connection,
        "SELECT DISTINCT family FROM current_claims WHERE number BETWEEN ?1 AND ?2 AND family IS NOT NULL");

    private readonly Statement actors = new(connection,
        """
        SELECT actor, part, current_claims.family IS NOT NULL FROM claim_actors JOIN current_claims ON current_claims.number = claim
        WHERE claim BETWEEN ?1 AND ?2
        """);

    private readonly Statement removeClaims = new(connection, "DELETE FROM current_claims WHERE number BETWEEN ?1 AND ?2");
    private readonly Statement[] removeParts =
        [.. s_tables.Select(table => new Statement(connection, $"DELETE FROM {table} WHERE claim BETWEEN ?1 AND ?2"))];

    private readonly Statement removeOccasions = new(connection,
        """
        DELETE FROM occasion_claims
        WHERE (family, claim) IN (SELECT family, number FROM current_claims WHERE number BETWEEN ?1 AND ?2 AND family IS NOT NULL)
        """);

    private readonly Statement add = new(connection,
        "INSERT INTO current_claims (number, id, kind, stage, earliest, latest, family, confidence, since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");

    private readonly Statement addActor = new(connection,
        "INSERT INTO claim_actors (actor, claim, part, earliest, latest) VALUES (?1, ?2, ?3, ?4, ?5)");

    private readonly Statement addIdentity = new(connection,
        "INSERT INTO claim_identities (claim, read, actor, because) VALUES (?1, ?2, ?3, ?4)");

    private readonly Statement addCorrection = new(connection, "INSERT INTO corrected_claims (claim, body) VALUES (?1, ?2)");

    /// <summary>The families of the claims of a reading.</summary>
    public List<string> FamiliesOf(long reading)
    {
        var (first, last) = ClaimNumber.Within(reading);
        return families.Rows(row => row.GetString(0), first, last);
    }

    /// <summary>Who is in the claims of a reading, and whether the claim is none of the candidates.</summary>
    public List<(string Actor, ActorParts Parts, bool IsShown)> ActorsOf(long reading)
    {
        var (first, last) = ClaimNumber.Within(reading);
        return actors.Rows(row => (row.GetString(0), (ActorParts)row.GetInt32(1), row.GetBoolean(2)), first, last);
    }

    /// <summary>Removes the claims of a reading, and tells how many there were.</summary>
    public int Remove(long reading)
    {
        var (first, last) = ClaimNumber.Within(reading);
        return Remove(first, last);
    }

    /// <summary>Removes one claim.</summary>
    public void RemoveOne(long number) => Remove(number, number);

    private int Remove(long first, long last)
    {
        foreach (var statement in removeParts) statement.Run(first, last);
        removeOccasions.Run(first, last);
        return removeClaims.Run(first, last);
    }

    /// <summary>Writes a claim that was not rejected.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="meant">The claim with the actors that are meant.</param>
    /// <param name="range">When it was.</param>
    /// <param name="parts">Who is in it, and how.</param>
    /// <param name="family">Its family; null for a candidate.</param>
    /// <param name="isDated">Whether it is known when its document was published.</param>
    public void Add(long number, SourcedClaim meant, DateRange? range, IReadOnlyList<(ActorId Actor, ActorParts Parts)> parts, string? family, bool isDated)
    {
        var claim = meant.Claim;
        add.Run(number, claim.Id, SqliteRows.Word(claim.Kind), kinds[claim.Kind].StageOf(claim),
            SqliteRows.Day(range?.Earliest), SqliteRows.Day(range?.Latest), family, claim.Confidence, MatterSpan.SoFrom(meant, isDated, kinds));
        object? earliest = range?.Earliest.DayNumber, latest = range?.Latest.DayNumber;
        foreach (var (actor, part) in parts) addActor.Run(actor.ToString(), number, (int)part, earliest, latest);
        foreach (var (named, actor, because) in meant.Identities)
            addIdentity.Run(number, named.ToString(), actor.ToString(), because);
    }

    /// <summary>Writes a claim that a reviewer corrected as he decided it to be.</summary>
    public void AddCorrection(long number, string document, Claim claim) =>
        addCorrection.Run(number, ClaimWriter.Encode(document, claim));

    public void Dispose()
    {
        Statement[] all = [families, actors, removeClaims, removeOccasions, add, addActor, addIdentity, addCorrection, .. removeParts];
        foreach (var statement in all) statement.Dispose();
    }
}
