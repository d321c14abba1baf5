using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Takes what is new in the log into the projection: first what documents say, then who is who, then the claims whose
/// actors that changes, then the matters of their families.</summary>
/// <remarks>The result is that of working everything out anew; only what the news can change is made again.</remarks>
internal sealed class ProjectionUpdate : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly MatterBuilder builder;
    private readonly IReadOnlyList<Decision> standing;
    private readonly ReadClaims read;
    private readonly DecidedIdentities decided;
    private readonly CurrentDocuments current;
    private readonly DocumentTable documents;
    private readonly ClaimTable claims;
    private readonly CountTable named, acting, totals, publishers;
    private readonly NamedPersons persons;
    private readonly AttestationTable attestations;
    private readonly AttestedOffices offices;
    private readonly OfficeMeanings meanings;

    private readonly SortedSet<long> readings = [];

    // Of these nothing is written yet.
    private readonly SortedSet<long> fresh = [];

    // When these were published other reports may tell.
    private readonly HashSet<long> undated = [];
    private readonly NewClaims added;
    private readonly HashSet<string> families = [];
    private readonly List<Attestation> removed = [];
    private readonly List<Attestation> told = [];

    public ProjectionUpdate(SqliteConnection connection, MatterBuilder builder)
    {
        (this.connection, this.builder) = (connection, builder);
        standing = new DecisionQueries(connection).Standing();
        decided = new(standing);
        current = new(connection);
        read = new(current, new(standing));
        documents = new(connection);
        claims = new(connection, builder.Kinds);
        named = new(connection, "named_actors", "claims", "actor");
        acting = new(connection, "acting", "claims", "actor");
        totals = new(connection, "totals", "number", "what");
        publishers = new(connection, "publishers", "documents", "publisher");
        persons = new(connection, standing);
        attestations = new(connection);
        offices = new(connection, decided);
        meanings = new(attestations, offices, builder.World);
        added = new(connection);
    }

    /// <summary>The matters that were written or removed.</summary>
    public IReadOnlyCollection<string> Written { get; private set; } = [];

    /// <summary>Takes the news in.</summary>
    public ProjectionOutcome Run(LogNews news)
    {
        foreach (var document in news.Documents) TakeIn(document);
        foreach (var reading in fresh) documents.Index(reading);
        var identities = ActorIdentities.Of(persons.Write(decided), offices.Owners(), offices.Holders, decided, builder.World);
        var affiliations = Identify(news, identities);
        WriteClaims(identities, affiliations);
        new SuggestionTable(connection).Replace(identities.Suggestions);
        return Make(identities, affiliations);
    }

    /// <summary>Takes out what was said of a document before, and what its claims now say of persons in.</summary>
    private void TakeIn(string id)
    {
        if (documents.Find(id) is { } before) TakeOut(before.Reading, before.Publisher);
        if (current.Find(id) is not { } document) return;
        documents.Add(document);
        Count(document.Publisher, by: 1);
        readings.Add(document.Reading);
        fresh.Add(document.Reading);
        var claimed = read.Read(document);
        persons.Add(id, claimed.Where(IsShown));
        for (var i = 0; i < claimed.Count; i++)
            if (IsShown(claimed[i]) && OfficeAttestation.Told(claimed[i]) is { } attestation) told.Add(attestations.Add(ClaimNumber.Of(document.Reading, i), attestation));
    }

    private void TakeOut(long reading, string? publisher)
    {
        var going = attestations.Of(reading);
        meanings.Leave(going);
        removed.AddRange(going);
        attestations.Remove(reading);
        persons.Remove(Forget(reading));
        Count(publisher, by: -1);
        documents.Remove(reading);
    }

    private void Count(string? publisher, int by)
    {
        totals.Change("documents", by);
        if (publisher is not null) publishers.Change(publisher, by);
    }

    /// <summary>Takes the claims of a reading out, and gives who was in them.</summary>
    private List<(string Actor, ActorParts Parts, bool IsShown)> Forget(long reading)
    {
        families.UnionWith(claims.FamiliesOf(reading));
        var actors = claims.ActorsOf(reading);
        foreach (var (actor, parts, isShown) in actors) Count(actor, parts, isShown, by: -1);
        totals.Change("claims", -claims.Remove(reading));
        return actors;
    }

    private void Count(string actor, ActorParts parts, bool isShown, int by)
    {
        if ((parts & ActorParts.Named) != ActorParts.None) named.Change(actor, by);
        if (isShown && (parts & ActorParts.TakingPart) != ActorParts.None) acting.Change(actor, by);
    }

    // Who is who and what is one matter is told by claims that are sure enough; a candidate only takes over what they tell.
    private bool IsShown(SourcedClaim sourced) => !sourced.IsRejected && !builder.IsCandidate(sourced.Claim);

    /// <summary>Finds the readings whose claims mean others than before, and for whom everybody acts.</summary>
    private Affiliations Identify(LogNews news, ActorIdentities identities)
    {
        using var readers = new Readers(connection);
        var changed = new IdentityChanges(builder.World, decided, new SpellingTable(connection).Replace(identities.Spellings));
        foreach (var actor in changed.Actors(news.Actors, identities.Spellings)) readings.UnionWith(readers.Naming(actor));
        var concerned = told.Concat(changed.RuledOn.SelectMany(attestations.About)).DistinctBy(attestation => attestation.Number).ToList();
        foreach (var (office, when) in changed.Offices(concerned.Concat(removed))) readings.UnionWith(readers.Naming(office, when));
        meanings.Write(concerned.Concat(attestations.ByOffice()).DistinctBy(attestation => attestation.Number), identities);
        var affiliations = Affiliations.Of(person => offices.Of(person, builder.World), builder.World);
        foreach (var person in meanings.Changed.Where(person => builder.World.StateOf(person) is null))
            readings.UnionWith(readers.Affiliated(person, meanings.Before(person), offices.Of(person, builder.World), meanings.TimesOf(person)));
        return affiliations;
    }

    private void WriteClaims(ActorIdentities identities, Affiliations affiliations)
    {
        foreach (var reading in readings)
        {
            if (!fresh.Contains(reading)) Forget(reading);
            var (document, claimed) = read.Take(reading);
            if (BoundTable.IsOpen(document)) undated.Add(reading);
            for (var i = 0; i < claimed.Count; i++)
                if (!claimed[i].IsRejected) WriteClaim(ClaimNumber.Of(reading, i), document, claimed[i], identities.Resolve(claimed[i]), affiliations);
        }

        named.Write();
        acting.Write();
        publishers.Write();
    }

    private void WriteClaim(long number, CurrentDocument document, SourcedClaim read, SourcedClaim meant, Affiliations affiliations)
    {
        var place = builder.IsCandidate(meant.Claim) ? null : builder.Place(meant, affiliations);
        var range = place is null ? StageDate.Of(meant).Range : place.Range;
        var parts = ClaimParts.Of(read, meant, range, affiliations);
        var isDated = DateRange.Of(document.Published) is not null;
        claims.Add(number, meant, range, parts, place?.Key.Family, isDated);
        totals.Change("claims", by: 1);
        if (place is not null) added.Add(place.Key.Family, new(number, place, isDated, Matter: null));
        if (read.IsCorrected) claims.AddCorrection(number, document.Name, read.Claim);
        foreach (var (actor, part) in parts) Count(actor.ToString(), part, isShown: place is not null, by: 1);
    }

    private ProjectionOutcome Make(ActorIdentities identities, Affiliations affiliations)
    {
        using var table = new FamilyTable(connection, builder, claims, identities, affiliations);
        using var repetitions = new RepetitionTable(connection, builder, claims, affiliations);
        using var bounds = new BoundTable(connection, builder.Kinds, current);
        foreach (var family in families.Union(added.Families).Order(StringComparer.Ordinal)) Make(family, table, repetitions);
        claims.Write();
        foreach (var reading in table.Undated.Union(undated).Order()) bounds.Make(reading);
        table.Write();
        var outcome = table.Outcome;
        totals.Change("matters", outcome.New.Count - outcome.Gone.Count);
        totals.Write();
        Written = table.Written;
        return outcome;
    }

    private void Make(string family, FamilyTable table, RepetitionTable repetitions)
    {
        var news = added.Of(family);
        if (news is not null && !families.Contains(family))
        {
            if (!added.AreMore(family)) table.Make(family, news);
            else if (!repetitions.Add(family, news) && !table.Add(family, news)) table.MakeAll(family, news);
        }
        else
        {
            // What is not held must be read.
            if (added.AreReleased(family)) claims.Write();
            table.MakeAll(family, news ?? []);
        }
    }

    public void Dispose()
    {
        current.Dispose();
        documents.Dispose();
        claims.Dispose();
        attestations.Dispose();
        offices.Dispose();
        added.Dispose();
    }
}
