using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Asks what all reports together say of offices: who is named with one is said in every second report, so what is asked of it
/// is put together by SQLite.</summary>
/// <param name="connection">The record.</param>
/// <param name="decided">What reviewers decided.</param>
internal sealed class AttestedOffices(SqliteConnection connection, DecidedIdentities decided) : IDisposable
{
    // From each two to the next: who holds an office is said thousands of times.
    private const string EachOnce =
        """
        WITH RECURSIVE
        persons (person) AS (
            SELECT min(person) FROM attestations
            UNION ALL SELECT (SELECT min(a.person) FROM attestations AS a WHERE a.person > persons.person) FROM persons WHERE person IS NOT NULL),
        owners (person, of) AS (
            SELECT person, (SELECT min(a.of) FROM attestations AS a WHERE a.person = persons.person) FROM persons WHERE person IS NOT NULL
            UNION ALL SELECT person, (SELECT min(a.of) FROM attestations AS a WHERE a.person = owners.person AND a.of > owners.of) FROM owners WHERE of IS NOT NULL)
        SELECT person, of, '' FROM owners WHERE of IS NOT NULL
        """;

    private readonly Statement held = new(connection,
        """
        SELECT meant_of, min(earliest), max(latest) FROM attestations
        WHERE meant_person = ?1 AND former = 0 AND meant_of IS NOT NULL GROUP BY meant_of
        """);

    private readonly Statement each = new(connection,
        $"""
        SELECT office, meant_of, attestations.earliest, attestations.latest, claim_id, document_id FROM attestations
        JOIN current_documents ON current_documents.reading = {ClaimNumber.ReadingOfClaim}
        WHERE meant_person = ?1 AND former = 0 AND meant_of IS NOT NULL
        """);

    // Of those who say the same of one time the claim with the first id speaks for all.
    private readonly Statement holders = new(connection,
        """
        SELECT person, earliest, latest, min(claim_id), '' FROM attestations
        WHERE of = ?1 AND office = ?2 AND former = 0 AND earliest IS NOT NULL GROUP BY person, earliest, latest
        """);

    private readonly Statement holdersByDocument = new(connection,
        $"""
        SELECT person, attestations.earliest, attestations.latest, claim_id, document_id FROM attestations
        JOIN current_documents ON current_documents.reading = {ClaimNumber.ReadingOfClaim}
        WHERE of = ?1 AND office = ?2 AND former = 0 AND attestations.earliest IS NOT NULL
        """);

    /// <summary>Whose office each person is named with, each two once.</summary>
    public IEnumerable<(ActorId Person, ActorId Of)> Owners()
    {
        using var owners = new Statement(connection, decided.Splits
            ? $"SELECT DISTINCT person, of, document_id FROM attestations JOIN current_documents ON current_documents.reading = {ClaimNumber.ReadingOfClaim}"
            : EachOnce);
        return owners.Rows(row => (Person: SqliteRows.Actor(row, 0), Of: SqliteRows.Actor(row, 1), Document: row.GetString(2)))
            .Select(row => (Person: decided.Split(row.Person, row.Document), Of: decided.Split(row.Of, row.Document)))
            .Where(row => row.Person.Type == ActorType.Person);
    }

    /// <summary>Who is named with an office, and when.</summary>
    public IReadOnlyList<OfficeAttestation> Holders(OfficeName office) =>
        [.. (decided.Splits ? holdersByDocument : holders).Rows(row => new OfficeAttestation(
                SqliteRows.Actor(row, 0), office.Office, office.Of, Former: false, SqliteRows.Range(row, 1), row.GetString(3), row.GetString(4)), office.Of.ToString(), office.Office)
            .Select(attestation => attestation with { Person = decided.Split(attestation.Person, attestation.Document) })
            .Where(attestation => attestation.Person.Type == ActorType.Person)];

    /// <summary>The offices that a person is meant to hold by what was last worked out; null where he holds none.</summary>
    public HeldOffices? Of(ActorId person, KnownWorld world)
    {
        var id = person.ToString();
        var owners = held.Rows(row => (Of: SqliteRows.Actor(row, 0), When: SqliteRows.Range(row, 1)), id);
        if (owners.Count == 0) return null;
        var dated = owners.Select(owner => owner.When).OfType<DateRange>().ToList();
        return new(owners.Select(owner => owner.Of),
            dated.Count == 0 ? null : new DateRange(dated.Min(when => when.Earliest), dated.Max(when => when.Latest)),
            () => each.Rows(row => new OfficeAttestation(person, row.GetString(0), SqliteRows.Actor(row, 1), Former: false,
                SqliteRows.Range(row, 2), row.GetString(4), row.GetString(5)), id), world);
    }

    public void Dispose()
    {
        Statement[] all = [held, each, holders, holdersByDocument];
        foreach (var statement in all) statement.Dispose();
    }
}
