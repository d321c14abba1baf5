using System.Text.Json;
using Chancery.Record;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>Adds claims that only repeat what a matter tells already, without reading the others of their family.</summary>
internal sealed class RepetitionTable(SqliteConnection connection, MatterBuilder builder, ClaimTable current, Affiliations affiliations) : IDisposable
{
    private readonly Repetition repetition = new(builder, affiliations);

    private readonly Statement matter = new(connection,
        "SELECT id, kind, title, same, current, participants, told, since, whole FROM matters WHERE family = ?1 AND same = ?2");

    private readonly Statement tell = new(connection, "UPDATE matters SET told = ?2 WHERE id = ?1");
    private readonly MatterReader reader = new(connection);
    private readonly StageClaimTable claims = new(connection);
    private readonly SpanTable spans = new(connection);

    /// <summary>Adds the claims to the history of their matter; false, and nothing is done, where they may change more than that.</summary>
    /// <param name="family">The family of all of them.</param>
    /// <param name="added">The claims with the actors that are meant, by their numbers; at least one.</param>
    public bool Add(string family, IReadOnlyList<FamilyClaim> added)
    {
        if (!repetition.MayBe(added[0].Place.Claim.Kind)) return false;
        var same = added[0].Place.Key.Same;
        if (matter.Rows(row => (Head: reader.Head(row), Participants: row.GetString(5), Told: row.GetInt64(6), Span: new MatterSpan(row.GetInt32(7), row.GetInt32(8))), family, same)
            is not [var (head, written, told, span)]) return false;
        var outline = reader.Outline(head);
        var entries = added.Select(claim => repetition.EntryOf(outline, claim.Place)).ToList();
        if (entries.Contains(null) || !TakePart(JsonSerializer.Deserialize<HashSet<string>>(written)!, added)) return false;
        for (var i = 0; i < added.Count; i++)
        {
            var (number, place, _, _) = added[i];
            claims.Add(head.Id, entries[i]!.Value, StageClaim.Of(number, place.Sourced));
            current.Join(number, head.Id);
            told = unchecked(told + MatterDigest.Told(entries[i]!.Value, place.Claim.Id));
        }

        tell.Run(head.Id, told);
        var longer = span.With(added.Select(claim => MatterSpan.SoFrom(claim.Place.Sourced, claim.IsDated, builder.Kinds)));
        if (longer != span) spans.Write(head.Id, longer);
        return true;
    }

    private bool TakePart(HashSet<string> known, IReadOnlyList<FamilyClaim> added) => added.All(claim => Participants
        .Of(claim.Place, affiliations).All(participant => known.Contains(participant.ToString())));

    public void Dispose()
    {
        Statement[] all = [matter, tell];
        foreach (var statement in all) statement.Dispose();
        reader.Dispose();
        claims.Dispose();
        spans.Dispose();
    }
}
