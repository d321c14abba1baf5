using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Who is named with which office in all claims that are not candidates. <see cref="AttestedOffices"/> asks it.</summary>
internal sealed class AttestationTable(SqliteConnection connection) : IDisposable
{
    private const string Columns =
        $"""
        SELECT claim, person, office, of, former, attestations.earliest, attestations.latest, claim_id, document_id, meant_person, meant_of
        FROM attestations JOIN current_documents ON current_documents.reading = {ClaimNumber.ReadingOfClaim}
        """;

    private readonly Statement add = new(connection,
        "INSERT INTO attestations (claim, claim_id, person, office, of, former, earliest, latest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");

    private readonly Statement of = new(connection, $"{Columns} WHERE claim BETWEEN ?1 AND ?2");
    private readonly Statement remove = new(connection, "DELETE FROM attestations WHERE claim BETWEEN ?1 AND ?2");
    private readonly Statement mean = new(connection, "UPDATE attestations SET meant_person = ?2, meant_of = ?3 WHERE claim = ?1");

    private readonly Statement about = new(connection,
        $"""
        {Columns} WHERE claim IN (
            SELECT claim FROM attestations WHERE person = ?1 UNION SELECT claim FROM attestations WHERE of = ?1
            UNION SELECT claim FROM attestations WHERE meant_person = ?1)
        """);

    public Attestation Add(long number, OfficeAttestation read)
    {
        add.Run(number, read.Claim, read.Person.ToString(), read.Office, read.Of.ToString(), read.Former ? 1 : 0,
            SqliteRows.Day(read.When?.Earliest), SqliteRows.Day(read.When?.Latest));
        return new(number, read, null, null);
    }

    /// <summary>Those of a reading.</summary>
    public List<Attestation> Of(long reading)
    {
        var (first, last) = ClaimNumber.Within(reading);
        return of.Rows(Row, first, last);
    }

    /// <summary>Takes those of a reading out.</summary>
    public void Remove(long reading)
    {
        var (first, last) = ClaimNumber.Within(reading);
        remove.Run(first, last);
    }

    public void Mean(Attestation attestation, ActorId person, ActorId of) => mean.Run(attestation.Number, person.ToString(), of.ToString());

    /// <summary>Those that name an actor, or mean him.</summary>
    public List<Attestation> About(ActorId actor) => about.Rows(Row, actor.ToString());

    /// <summary>Those in which an office without a name stands for a person or an owner: who is meant hangs on others.</summary>
    public List<Attestation> ByOffice()
    {
        using var byOffice = new Statement(connection, $"{Columns} WHERE person BETWEEN 'office:' AND 'office;' OR of BETWEEN 'office:' AND 'office;'");
        return byOffice.Rows(Row);
    }

    private static Attestation Row(Row row) => new(
        row.GetInt64(0),
        new(SqliteRows.Actor(row, 1), row.GetString(2), SqliteRows.Actor(row, 3), row.GetInt32(4) != 0,
            SqliteRows.Range(row, 5), row.GetString(7), row.GetString(8)),
        row.IsDBNull(9) ? null : SqliteRows.Actor(row, 9),
        row.IsDBNull(10) ? null : SqliteRows.Actor(row, 10));

    public void Dispose()
    {
        Statement[] all = [add, of, remove, mean, about];
        foreach (var statement in all) statement.Dispose();
    }
}
