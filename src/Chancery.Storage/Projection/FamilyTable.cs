using Chancery.Record;
using Chancery.Time;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The matters, made anew family by family.</summary>
internal sealed class FamilyTable(SqliteConnection connection, MatterBuilder builder, ActorIdentities identities, Affiliations affiliations) : IDisposable
{
    private sealed record FamilyClaim(long Number, SourcedClaim Claim, bool IsDated);

    private static readonly string[] s_parts = ["matter_roles", "matter_actors", "matter_pairs", "stages", "stage_claims"];

    private readonly Statement claims = new(connection,
        $"""
        SELECT current_claims.number, coalesce(corrected_claims.body, claims.body), document_id, told, current_documents.earliest IS NOT NULL
        FROM current_claims
        JOIN current_documents ON current_documents.reading = {ClaimNumber.ReadingOf}
        JOIN claims ON claims.reading = current_documents.reading AND claims.position = {ClaimNumber.PositionOf}
        LEFT JOIN corrected_claims ON corrected_claims.claim = current_claims.number
        WHERE family = ?1
        """);

    private readonly Statement standing = new(connection,
        "SELECT id, stage, (SELECT count(*) FROM stages WHERE stages.matter = matters.id) FROM matters WHERE family = ?1");

    private readonly Statement[] removeParts =
        [.. s_parts.Select(table => new Statement(connection, $"DELETE FROM {table} WHERE matter = ?1"))];

    private readonly Statement remove = new(connection, "DELETE FROM matters WHERE family = ?1");
    private readonly Statement join = new(connection, "UPDATE current_claims SET matter = ?2 WHERE number = ?1 AND matter IS NOT ?2");
    private readonly MatterWriter matters = new(connection);

    private readonly List<string> added = [];
    private readonly List<string> moved = [];
    private readonly List<string> gone = [];

    /// <summary>The readings without a date whose occasions may be others than before.</summary>
    public HashSet<long> Undated { get; } = [];

    /// <summary>What became of the matters of all families made so far.</summary>
    public ProjectionOutcome Outcome => new(InOrder(added), InOrder(moved)) { Gone = InOrder(gone) };

    /// <summary>Makes the matters of a family.</summary>
    /// <param name="family">The family.</param>
    /// <param name="counts">Which of its claims make histories; all when null.</param>
    public void Make(string family, Func<SourcedClaim, bool>? counts = null)
    {
        var before = standing.Rows(row => (Id: row.GetString(0), Stage: SqliteRows.Text(row, 1), Entries: row.GetInt32(2)), family)
            .ToDictionary(matter => matter.Id, matter => (matter.Stage, matter.Entries));
        var members = claims.Rows(Read, family);
        var made = builder.Build(members.Select(member => member.Claim), affiliations, counts);
        Remove(family, before.Keys);
        Write(family, made, members);
        Compare(before, made);
        if (members is [{ Claim.Claim.Kind: var kind }, ..] && builder.Kinds[kind].IsOccasion)
            Undated.UnionWith(members.Where(member => !member.IsDated).Select(member => ClaimNumber.Reading(member.Number)));
    }

    private FamilyClaim Read(SqliteDataReader row) => new(
        row.GetInt64(0),
        identities.Resolve(new(ClaimBody.Parse(row.GetString(1), row.GetString(2)), SqliteRows.Date(row, 3))),
        row.GetBoolean(4));

    private void Remove(string family, IEnumerable<string> ids)
    {
        foreach (var id in ids)
            foreach (var statement in removeParts) statement.Run(id);
        remove.Run(family);
    }

    private void Write(string family, IReadOnlyList<Matter> made, List<FamilyClaim> members)
    {
        var numbers = members.ToDictionary(member => member.Claim.Claim.Id, member => member.Number);
        var byId = members.ToDictionary(member => member.Claim.Claim.Id, member => member.Claim);
        foreach (var matter in made)
        {
            var participants = new SortedSet<ActorId>();
            foreach (var claim in matter.Entries.SelectMany(entry => entry.Claims))
            {
                participants.UnionWith(ClaimParts.Participants(byId[claim], affiliations));
                join.Run(numbers[claim], matter.Id);
            }

            matters.Write(family, matter, participants, numbers);
        }
    }

    private void Compare(Dictionary<string, (string? Stage, int Entries)> before, IReadOnlyList<Matter> made)
    {
        foreach (var matter in made)
        {
            if (!before.Remove(matter.Id, out var old)) added.Add(matter.Id);
            else if (old != (matter.Stage, matter.Entries.Count)) moved.Add(matter.Id);
        }

        gone.AddRange(before.Keys);
    }

    private static IReadOnlyList<string> InOrder(List<string> ids) => [.. ids.Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        Statement[] all = [claims, standing, remove, join, .. removeParts];
        foreach (var statement in all) statement.Dispose();
        matters.Dispose();
    }
}
