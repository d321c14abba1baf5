using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Finds the readings whose claims may mean others than before.</summary>
internal sealed class Readers(SqliteConnection connection) : IDisposable
{
    private readonly Statement naming = new(connection,
        $"""
        SELECT {ClaimNumber.ReadingOfClaim} FROM claim_actors WHERE actor = ?1
        UNION SELECT {ClaimNumber.ReadingOfClaim} FROM claim_identities WHERE read = ?1
        UNION SELECT {ClaimNumber.ReadingOfClaim} FROM claim_identities WHERE actor = ?1
        """);

    private readonly Statement namingAt = new(connection,
        $"""
        SELECT DISTINCT {ClaimNumber.ReadingOfClaim} FROM claim_actors
        WHERE actor = ?1 AND part & {(int)ActorParts.Read} AND earliest <= ?3 AND latest >= ?2
        """);

    private readonly Statement roles = new(connection,
        $"SELECT DISTINCT {ClaimNumber.ReadingOfClaim} FROM claim_actors WHERE actor = ?1 AND part & {(int)ActorParts.Role}");

    private readonly Statement rolesAt = new(connection,
        $"""
        SELECT DISTINCT {ClaimNumber.ReadingOfClaim} FROM claim_actors
        WHERE actor = ?1 AND part & {(int)ActorParts.Role} AND earliest <= ?3 AND latest >= ?2
        """);

    private readonly Statement rolesNear = new(connection,
        $"""
        SELECT DISTINCT {ClaimNumber.ReadingOfClaim} FROM claim_actors
        WHERE actor = ?1 AND part & {(int)ActorParts.Role} AND earliest <= ?3 AND latest >= ?2 AND NOT (earliest <= ?5 AND latest >= ?4)
        """);

    /// <summary>Those that name an actor, whether they read him or mean him.</summary>
    public List<long> Naming(ActorId actor) => naming.Rows(row => row.GetInt64(0), actor.ToString());

    /// <summary>Those that name an office at a time in which who holds it hangs on an attestation.</summary>
    public List<long> Naming(ActorId office, DateRange attested)
    {
        var within = attested.Widened(AttestationWindow.Days);
        return namingAt.Rows(row => row.GetInt64(0), office.ToString(), within.Earliest.DayNumber, within.Latest.DayNumber);
    }

    /// <summary>Those in which a person who takes part may act for another state than before.</summary>
    /// <param name="person">The person.</param>
    /// <param name="before">The offices that he held before; null where none.</param>
    /// <param name="after">Those that he holds now.</param>
    /// <param name="attested">The times for which something else is attested.</param>
    public IEnumerable<long> Affiliated(ActorId person, HeldOffices? before, HeldOffices? after, IReadOnlyList<DateRange> attested) => (before, after) switch
    {
        ({ IsOfStates: false } or null, { IsOfStates: false } or null) => [],
        ({ Always: { } always, Near: { } near }, { Near: { } now } held) when held.Always == always => AffiliatedWithin(person, near, now),
        // Of several states the attestations nearest to a time tell for which he acts then; an undated one speaks for its own document.
        ({ Always: null }, { Always: null }) => attested.Distinct().SelectMany(when => Near(person, when.Widened(AttestationWindow.Days))),
        _ => roles.Rows(row => row.GetInt64(0), person.ToString()),
    };

    private List<long> Near(ActorId person, DateRange when) =>
        rolesAt.Rows(row => row.GetInt64(0), person.ToString(), when.Earliest.DayNumber, when.Latest.DayNumber);

    /// <summary>Where a person acts for one state by all reports, only the time for which that is known may change.</summary>
    private List<long> AffiliatedWithin(ActorId person, DateRange before, DateRange after) => before == after ? [] :
    [
        .. Of(rolesNear, person, after, before),
        .. Of(rolesNear, person, before, after),
    ];

    private static List<long> Of(Statement query, ActorId person, DateRange within, DateRange without) => query.Rows(
        row => row.GetInt64(0), person.ToString(), within.Earliest.DayNumber, within.Latest.DayNumber,
        without.Earliest.DayNumber, without.Latest.DayNumber);

    public void Dispose()
    {
        naming.Dispose();
        namingAt.Dispose();
        roles.Dispose();
        rolesAt.Dispose();
        rolesNear.Dispose();
    }
}
