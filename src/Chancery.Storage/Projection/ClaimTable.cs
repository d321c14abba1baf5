using Chancery.Interchange;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The claims that count, with who is in them.</summary>
/// <remarks>What is added is held until it is known of which matter each claim is, as many as there is room for; who is in them is written in the
/// order of the actors, each of whose claims lie together.</remarks>
internal sealed class ClaimTable(SqliteConnection connection, KindTable kinds) : IDisposable
{
    private static readonly string[] s_tables = ["claim_identities", "corrected_claims"];

    private sealed record Waiting(SourcedClaim Meant, DateRange? Range, string? Family, int? Since, string Actors)
    {
        public string? Matter { get; set; }
    }

    private readonly Dictionary<long, Waiting> waiting = [];
    private readonly List<ClaimActor> taking = [];

    private readonly Statement families = new(connection,
        "SELECT DISTINCT family FROM current_claims WHERE number BETWEEN ?1 AND ?2 AND family IS NOT NULL");

    private readonly Statement actors = new(connection,
        "SELECT number, actors, family IS NOT NULL FROM current_claims WHERE number BETWEEN ?1 AND ?2");

    private readonly Statement removeClaims = new(connection, "DELETE FROM current_claims WHERE number BETWEEN ?1 AND ?2");
    private readonly Statement removeActor = new(connection, "DELETE FROM claim_actors WHERE actor = ?1 AND claim = ?2");
    private readonly Statement[] removeParts =
        [.. s_tables.Select(table => new Statement(connection, $"DELETE FROM {table} WHERE claim BETWEEN ?1 AND ?2"))];

    private readonly Statement removeOccasions = new(connection,
        """
        DELETE FROM occasion_claims
        WHERE (family, claim) IN (SELECT family, number FROM current_claims WHERE number BETWEEN ?1 AND ?2 AND family IS NOT NULL)
        """);

    private readonly Statement add = new(connection,
        """
        INSERT INTO current_claims (number, id, kind, stage, earliest, latest, family, matter, confidence, since, actors)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """);

    private readonly Statement join = new(connection, "UPDATE current_claims SET matter = ?2 WHERE number = ?1");

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
        return [.. Named(first, last).SelectMany(claim => claim.Actors.Select(actor => (actor.Actor, actor.Parts, claim.IsShown)))];
    }

    /// <summary>Removes the claims of a reading, and tells how many there were.</summary>
    public int Remove(long reading)
    {
        var (first, last) = ClaimNumber.Within(reading);
        return Remove(first, last);
    }

    /// <summary>Removes one claim.</summary>
    public void RemoveOne(long number) => Remove(number, number);

    private List<(long Number, List<(string Actor, ActorParts Parts)> Actors, bool IsShown)> Named(long first, long last) =>
        actors.Rows(row => (row.GetInt64(0), ClaimParts.Read(row.GetString(1)), row.GetBoolean(2)), first, last);

    private int Remove(long first, long last)
    {
        foreach (var (number, named, _) in Named(first, last))
            foreach (var (actor, _) in named) removeActor.Run(actor, number);
        foreach (var statement in removeParts) statement.Run(first, last);
        removeOccasions.Run(first, last);
        return removeClaims.Run(first, last);
    }

    /// <summary>Adds a claim that was not rejected.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="meant">The claim with the actors that are meant.</param>
    /// <param name="range">When it was.</param>
    /// <param name="parts">Who is in it, and how.</param>
    /// <param name="family">Its family; null for a candidate.</param>
    /// <param name="isDated">Whether it is known when its document was published.</param>
    public void Add(long number, SourcedClaim meant, DateRange? range, IReadOnlyList<(ActorId Actor, ActorParts Parts)> parts, string? family, bool isDated)
    {
        var named = parts.Select(part => (Actor: part.Actor.ToString(), part.Parts)).ToList();
        var claim = new Waiting(meant, range, family, MatterSpan.SoFrom(meant, isDated, kinds), ClaimParts.Written(named));
        if (waiting.Count < HeldClaims.Most) waiting.Add(number, claim);
        else Write(number, claim);
        foreach (var (actor, part) in named) taking.Add(new(actor, number, part, range));
        if (taking.Count >= HeldClaims.Most * 2) WriteActors();
        foreach (var (read, actor, because) in meant.Identities)
            addIdentity.Run(number, read.ToString(), actor.ToString(), because);
    }

    /// <summary>Says of which matter a claim is.</summary>
    public void Join(long number, string matter)
    {
        if (waiting.TryGetValue(number, out var claim)) claim.Matter = matter;
        else join.Run(number, matter);
    }

    /// <summary>Writes all claims that are held.</summary>
    public void Write()
    {
        foreach (var (number, claim) in waiting.OrderBy(claim => claim.Key)) Write(number, claim);
        waiting.Clear();
        WriteActors();
    }

    private void Write(long number, Waiting waiting)
    {
        var claim = waiting.Meant.Claim;
        add.Run(number, claim.Id, SqliteRows.Word(claim.Kind), kinds[claim.Kind].StageOf(claim),
            SqliteRows.Day(waiting.Range?.Earliest), SqliteRows.Day(waiting.Range?.Latest), waiting.Family, waiting.Matter, claim.Confidence,
            waiting.Since, waiting.Actors);
    }

    private void WriteActors()
    {
        taking.Sort(ClaimActor.Compare);
        foreach (var (actor, claim, part, range) in taking)
            addActor.Run(actor, claim, (int)part, range?.Earliest.DayNumber, range?.Latest.DayNumber);
        taking.Clear();
    }

    /// <summary>Writes a claim that a reviewer corrected as he decided it to be.</summary>
    public void AddCorrection(long number, string document, Claim claim) =>
        addCorrection.Run(number, ClaimWriter.Encode(document, claim));

    public void Dispose()
    {
        Statement[] all = [families, actors, removeClaims, removeActor, removeOccasions, add, join, addActor, addIdentity, addCorrection, .. removeParts];
        foreach (var statement in all) statement.Dispose();
    }
}
