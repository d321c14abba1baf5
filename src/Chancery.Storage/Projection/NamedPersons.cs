using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>In how many claims, candidates apart, each person is read.</summary>
/// <remarks>The table has the ids that the reader gave; what splits make of them in single documents is told when it is asked.</remarks>
internal sealed class NamedPersons(SqliteConnection connection, IReadOnlyList<Decision> standing)
{
    private readonly CountTable counts = new(connection, "read_persons", "claims", "person");

    private readonly HashSet<string> split =
        [.. standing.Select(decision => decision.Ruling).OfType<SplitActor>().SelectMany(ruling => ruling.Documents)];

    // Of the documents that splits speak of: their claims may not be written yet when the counts are needed.
    private readonly Dictionary<string, Dictionary<ActorId, int>> taken = [];

    /// <summary>Takes the persons of claims in that are not candidates.</summary>
    public void Add(string document, IEnumerable<SourcedClaim> claims)
    {
        var persons = claims
            .SelectMany(sourced => ClaimActors.Of(sourced.Claim).Where(actor => actor.Type == ActorType.Person).Distinct())
            .CountBy(person => person).ToDictionary();
        foreach (var (person, count) in persons) this.counts.Change(person.ToString(), count);
        if (split.Contains(document)) taken[document] = persons;
    }

    /// <summary>Takes those out that were in a document's claims.</summary>
    public void Remove(IEnumerable<(string Actor, ActorParts Parts, bool IsShown)> actors)
    {
        foreach (var (actor, parts, isShown) in actors)
            if (isShown && parts.HasFlag(ActorParts.Read) && IsPerson(actor)) this.counts.Change(actor, -1);
    }

    /// <summary>Writes the counts, and gives them as splits have it.</summary>
    public Dictionary<ActorId, int> Write(DecidedIdentities decided)
    {
        this.counts.Write();
        using var all = new Statement(connection, "SELECT person, claims FROM read_persons");
        var counted = all.Rows(row => (Person: SqliteRows.Actor(row, 0), Claims: row.GetInt32(1))).ToDictionary(row => row.Person, row => row.Claims);
        var parted = standing.Select(decision => decision.Ruling).OfType<SplitActor>().Select(ruling => ruling.Actor).Distinct();
        foreach (var person in parted)
            foreach (var document in split)
                if (decided.Split(person, document) is var made && made != person) Move(counted, person, made, CountIn(document, person));
        return counted;
    }

    private static void Move(Dictionary<ActorId, int> counted, ActorId person, ActorId made, int count)
    {
        if (count == 0) return;
        counted[made] = counted.GetValueOrDefault(made) + count;
        if ((counted[person] -= count) == 0) counted.Remove(person);
    }

    private int CountIn(string document, ActorId person)
    {
        if (taken.TryGetValue(document, out var persons)) return persons.GetValueOrDefault(person);
        using var claims = new Statement(connection,
            $"""
            SELECT count(*) FROM current_documents
            JOIN claim_actors ON {ClaimNumber.ReadingOfClaim} = current_documents.reading AND actor = ?2 AND part & {(int)ActorParts.Read}
            JOIN current_claims ON current_claims.number = claim AND family IS NOT NULL
            WHERE document_id = ?1
            """);
        return (int)(long)claims.Value(document, person.ToString())!;
    }

    private static bool IsPerson(string actor) => ActorId.TryParse(actor, out var id) && id.Type == ActorType.Person;
}
