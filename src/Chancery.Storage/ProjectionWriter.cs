using System.Text;
using Chancery.Interchange;
using Chancery.Record;
using Chancery.Time;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Fills the tables of the projection.</summary>
internal sealed class ProjectionWriter(SqliteConnection connection, KindTable kinds, Affiliations affiliations) : IDisposable
{
    private readonly Statement document = new(connection,
        "INSERT INTO current_documents (number, document_id, receipt, reading, earliest, latest) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");

    private readonly Statement addClaim = new(connection,
        "INSERT INTO current_claims (id, number, position, kind, stage, earliest, latest, matter, confidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");

    private readonly Statement addActor = new(connection, "INSERT INTO claim_actors (actor, claim) VALUES (?1, ?2)");
    private readonly Statement matterActor = new(connection, "INSERT OR IGNORE INTO matter_actors (actor, matter) VALUES (?1, ?2)");

    private readonly Statement correction = new(connection, "INSERT INTO corrected_claims (claim, body) VALUES (?1, ?2)");
    private readonly Statement bound = new(connection, "INSERT INTO occasion_bounds (reading, body) VALUES (?1, ?2)");
    private readonly MatterWriter matters = new(connection);

    /// <summary>Writes documents, claims and matters.</summary>
    /// <param name="documents">The documents with all their claims.</param>
    /// <param name="matters">The matters.</param>
    /// <param name="counts">Which of the claims are written.</param>
    public void Write(IReadOnlyList<CurrentDocument> documents, IReadOnlyList<Matter> matters, Func<SourcedClaim, bool> counts)
    {
        var matterOf = matters
            .SelectMany(matter => matter.Entries.SelectMany(entry => entry.Claims.Select(claim => (claim, matter.Id))))
            .ToDictionary(pair => pair.claim, pair => pair.Id);
        foreach (var matter in matters) this.matters.Write(matter);
        for (var i = 0; i < documents.Count; i++) WriteDocument(documents[i], i + 1, matterOf, counts);
        foreach (var matter in matters) this.matters.WriteClaims(matter);
    }

    /// <summary>Writes what other reports tell of when documents were published.</summary>
    public void Write(IReadOnlyDictionary<string, BoundedPublication> bounds, IReadOnlyList<CurrentDocument> documents)
    {
        foreach (var current in documents)
            if (bounds.TryGetValue(current.Id, out var bounded)) this.bound.Run(current.Reading, BoundBody.Write(bounded));
    }

    /// <summary>Writes the claims of a document that reviewers corrected as they were decided to be, with the actors whom the
    /// decisions name.</summary>
    public void WriteCorrections(CurrentDocument document)
    {
        foreach (var sourced in document.Claims)
            if (sourced is { IsCorrected: true, IsRejected: false })
                this.correction.Run(sourced.Claim.Id, Encoding.UTF8.GetString(ClaimWriter.Encode(document.Name, sourced.Claim)));
    }

    private void WriteDocument(CurrentDocument document, int number, Dictionary<string, string> matterOf, Func<SourcedClaim, bool> counts)
    {
        var published = DateRange.Of(document.Published);
        this.document.Run(number, document.Id, document.Receipt, document.Reading,
            SqliteRows.Day(published?.Earliest), SqliteRows.Day(published?.Latest));
        for (var i = 0; i < document.Claims.Count; i++)
        {
            var sourced = document.Claims[i];
            var claim = sourced.Claim;
            if (sourced.IsRejected || !counts(sourced)) continue;
            // A candidate is of no matter.
            var matter = matterOf.GetValueOrDefault(claim.Id);
            var range = StageDate.Of(sourced).Range;
            addClaim.Run(claim.Id, number, i, SqliteRows.Word(claim.Kind), kinds[claim.Kind].StageOf(claim),
                SqliteRows.Day(range?.Earliest), SqliteRows.Day(range?.Latest), matter, claim.Confidence);
            foreach (var actor in Participants(sourced))
            {
                addActor.Run(actor.ToString(), claim.Id);
                if (matter is not null) matterActor.Run(actor.ToString(), matter);
            }
        }
    }

    /// <summary>The actors in the roles of a claim, and the states that they act for.</summary>
    private SortedSet<ActorId> Participants(SourcedClaim sourced)
    {
        var actors = new SortedSet<ActorId>();
        foreach (var actor in sourced.Claim.Roles.Values.SelectMany(named => named))
        {
            actors.Add(actor);
            if (affiliations.StateOf(actor, sourced) is { } state) actors.Add(state);
        }
        return actors;
    }

    public void Dispose()
    {
        this.document.Dispose();
        this.bound.Dispose();
        this.correction.Dispose();
        addClaim.Dispose();
        addActor.Dispose();
        matterActor.Dispose();
        this.matters.Dispose();
    }
}
