using Chancery.Record;
using Chancery.Time;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage;

/// <summary>Works what the queries need out of the log.</summary>
internal sealed class Projector(SqliteConnection connection)
{
    /// <summary>Raised when the tables of the projection or how they are filled change.</summary>
    private const string Layout = "5";

    public bool IsStale(MatterBuilder builder)
    {
        using var done = new Statement(connection,
            "SELECT 1 FROM projection WHERE method = ?1 AND through = (SELECT coalesce(max(sequence), 0) FROM entries)");
        return done.Value(Method(builder)) is null;
    }

    /// <summary>Drops and makes everything in one transaction, so that other readers see the old or the new, never half.</summary>
    /// <param name="builder">Works the matters out.</param>
    /// <param name="asOf">Only what had happened by this day counts; all when null.</param>
    public ProjectionOutcome Run(MatterBuilder builder, DateOnly? asOf = null)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var before = Standings();
            Execute(Sql.Script("projection-drop.sql"));
            Execute(Sql.Script("projection.sql"));
            var matters = Write(CurrentDocuments.In(connection), builder, asOf);
            Execute("INSERT INTO search (search) VALUES ('rebuild')");
            using var done = new Statement(connection,
                "INSERT INTO projection (only, through, method) SELECT 1, coalesce(max(sequence), 0), ?1 FROM entries");
            done.Run(Method(builder));
            Execute("COMMIT");
            return Compare(before, matters);
        }
        catch
        {
            Execute("ROLLBACK");
            throw;
        }
    }

    private IReadOnlyList<Matter> Write(List<CurrentDocument> logged, MatterBuilder builder, DateOnly? asOf)
    {
        var standing = new DecisionQueries(connection).Standing();
        var decided = new DecidedClaims(standing);
        var read = logged.ConvertAll(document => document with { Claims = [.. document.Claims.Select(decided.Apply)] });
        // Who is who and what is one matter is told by claims that are sure enough; a candidate only takes over what they tell.
        var identities = builder.Identify([.. read.SelectMany(document => document.Claims).Where(IsShown)], standing);
        var documents = read.ConvertAll(document => document with { Claims = [.. document.Claims.Select(identities.Resolve)] });
        var claims = documents.SelectMany(document => document.Claims).ToList();
        var shown = claims.FindAll(IsShown);
        var affiliations = builder.AffiliationsIn(shown);
        var matters = builder.Build(shown, affiliations);
        var bounds = new OccasionBounds(builder.Kinds, matters).Of(documents.ConvertAll(document => document.Dated));
        Func<SourcedClaim, bool> counts = _ => true;
        if (asOf is { } day)
        {
            // Who is who, what is one matter and when reports came out is told by all that is known, whatever day is asked for.
            counts = new ValidTime(day, builder.Kinds, PublishedWithin(documents, bounds).GetValueOrDefault).Holds;
            matters = builder.Build(shown, affiliations, counts);
        }
        using var writer = new ProjectionWriter(connection, builder.Kinds, affiliations);
        writer.Write(documents, matters, counts);
        foreach (var document in read) writer.WriteCorrections(document);
        writer.Write(bounds, documents);
        using var whoIsWho = new IdentityWriter(connection);
        whoIsWho.Write([.. claims.Where(claim => !claim.IsRejected && counts(claim))], identities.Suggestions);
        return matters;

        bool IsShown(SourcedClaim sourced) => !sourced.IsRejected && !builder.IsCandidate(sourced.Claim);
    }

    private static Dictionary<string, DateRange?> PublishedWithin(
        List<CurrentDocument> documents, IReadOnlyDictionary<string, BoundedPublication> bounds) => documents.ToDictionary(
        document => document.Id,
        document => DateRange.Of(document.Published) ?? DateRange.Of((bounds.GetValueOrDefault(document.Id) ?? document.Bounded)?.Between));

    private static string Method(MatterBuilder builder) => $"{Layout}-{builder.Fingerprint}";

    private Dictionary<string, (string? Stage, int Entries)> Standings()
    {
        using var statement = new Statement(connection,
            "SELECT id, stage, (SELECT count(*) FROM stages WHERE stages.matter = matters.id) FROM matters");
        return statement.Rows(row => (Id: row.GetString(0), Stage: SqliteRows.Text(row, 1), Entries: row.GetInt32(2)))
            .ToDictionary(matter => matter.Id, matter => (matter.Stage, matter.Entries));
    }

    private static ProjectionOutcome Compare(
        Dictionary<string, (string? Stage, int Entries)> before, IReadOnlyList<Matter> matters) => new(
        [.. matters.Where(matter => !before.ContainsKey(matter.Id)).Select(matter => matter.Id)],
        [.. matters.Where(matter => before.TryGetValue(matter.Id, out var old)
            && old != (matter.Stage, matter.Entries.Count)).Select(matter => matter.Id)])
        {
            Gone = [.. before.Keys.Except(matters.Select(matter => matter.Id)).Order(StringComparer.Ordinal)],
        };

    private void Execute(string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Run();
    }
}
