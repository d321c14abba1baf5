using Chancery.Record;
using Chancery.Time;
using Microsoft.Data.Sqlite;

namespace Chancery.Storage.Projection;

/// <summary>The matters, made anew family by family.</summary>
internal sealed class FamilyTable(
    SqliteConnection connection, MatterBuilder builder, ClaimTable written, ActorIdentities identities, Affiliations affiliations) : IDisposable
{
    private sealed record Standing(string? Stage, int Entries, string Digest, long Told);

    private const string Claims =
        $"""
        SELECT current_claims.number, coalesce(corrected_claims.body, claims.body), document_id, told, current_documents.earliest IS NOT NULL, matter
        FROM current_claims
        JOIN current_documents ON current_documents.reading = {ClaimNumber.ReadingOf}
        JOIN claims ON claims.reading = current_documents.reading AND claims.position = {ClaimNumber.PositionOf}
        LEFT JOIN corrected_claims ON corrected_claims.claim = current_claims.number
        """;

    private const string Standings =
        "SELECT id, stage, (SELECT count(*) FROM stages WHERE stages.matter = matters.id), digest, told FROM matters";

    private readonly Statement claims = new(connection, $"{Claims} WHERE family = ?1");
    private readonly Statement single = new(connection, $"{Claims} WHERE current_claims.number = ?1");
    private readonly Statement standings = new(connection, $"{Standings} WHERE family = ?1");
    private readonly Statement standing = new(connection, $"{Standings} WHERE id = ?1");

    private readonly MatterWriter matters = new(connection, gathers: true);
    private readonly OccasionTable occasions = new(connection);

    private readonly List<string> added = [];
    private readonly List<string> moved = [];
    private readonly List<string> gone = [];

    /// <summary>The readings without a date whose occasions may be others than before.</summary>
    public HashSet<long> Undated { get; } = [];

    /// <summary>The matters that were written or removed.</summary>
    public HashSet<string> Written { get; } = [];

    /// <summary>What became of the matters of all families made so far.</summary>
    public ProjectionOutcome Outcome => new(InOrder(added), InOrder(moved)) { Gone = InOrder(gone) };

    /// <summary>Makes the matters of a family.</summary>
    /// <param name="family">The family.</param>
    /// <param name="counts">Which of its claims make histories; all when null.</param>
    public void Make(string family, Func<SourcedClaim, bool>? counts = null)
    {
        var before = standings.Rows(Stood, family).ToDictionary(matter => matter.Id, matter => matter.Standing);
        Make(family, claims.Rows(Read, family), before, counts);
    }

    /// <summary>Makes the matters of a family that has others already.</summary>
    /// <param name="family">The family.</param>
    /// <param name="news">Its new claims, whether or not they are written.</param>
    public void MakeAll(string family, IReadOnlyList<FamilyClaim> news)
    {
        var before = standings.Rows(Stood, family).ToDictionary(matter => matter.Id, matter => matter.Standing);
        var members = claims.Rows(Read, family);
        var numbers = news.Select(claim => claim.Number).ToHashSet();
        members.RemoveAll(claim => numbers.Contains(claim.Number));
        members.AddRange(news);
        members.Sort((one, other) => one.Number.CompareTo(other.Number));
        Make(family, members, before, counts: null);
    }

    /// <summary>Makes the matters of a family that has none yet.</summary>
    /// <param name="family">The family.</param>
    /// <param name="members">All its claims.</param>
    public void Make(string family, IReadOnlyList<FamilyClaim> members) => Make(family, members, [], counts: null);

    /// <summary>Makes only those matters of a family that new claims change, where time parts its claims; false, and nothing is done,
    /// where that cannot be told.</summary>
    /// <param name="family">The family.</param>
    /// <param name="news">The new claims; at least one.</param>
    public bool Add(string family, IReadOnlyList<FamilyClaim> news)
    {
        var kind = builder.Kinds[news[0].Place.Claim.Kind];
        if (!OccasionTable.Holds(kind)) return false;
        List<FamilyOccurrence> all = [.. occasions.Of(family), .. news.Select(FamilyOccurrence.Of)];
        if (MatterBuilder.Part(family, kind, all.GroupBy(claim => claim.Same)) is not { } parted) return false;
        var sizes = all.CountBy(claim => claim.Matter ?? "").ToDictionary();
        var changed = parted.Where(group => group.Claims.Count != sizes.GetValueOrDefault(group.Id) || group.Claims.Exists(claim => claim.Matter != group.Id)).ToList();
        var before = changed.SelectMany(group => group.Claims.Select(claim => claim.Matter).OfType<string>().Append(group.Id)).Distinct()
            .SelectMany(id => standing.Rows(Stood, id)).ToDictionary(matter => matter.Id, matter => matter.Standing);
        var members = changed.ConvertAll(group => group.Claims.ConvertAll(claim => claim.Added ?? single.Rows(Read, claim.Number)[0]));
        var made = changed.Select((group, i) => builder.Make(group.Id, kind, members[i].ConvertAll(member => member.Place), affiliations)).ToList();
        Write(family, made, [.. members.SelectMany(group => group)], before);
        Compare(before, made);
        if (kind.IsOccasion) NoteUndated(all.Where(claim => !claim.IsDated).Select(claim => claim.Number));
        return true;
    }

    private void Make(string family, IReadOnlyList<FamilyClaim> members, Dictionary<string, Standing> before, Func<SourcedClaim, bool>? counts)
    {
        var made = builder.Build(members.Select(member => member.Place), affiliations, counts);
        Write(family, made, members, before);
        Compare(before, made);
        if (members is [{ Place.Claim.Kind: var kind }, ..] && builder.Kinds[kind].IsOccasion)
            NoteUndated(members.Where(member => !member.IsDated).Select(member => member.Number));
    }

    private void NoteUndated(IEnumerable<long> numbers) => Undated.UnionWith(numbers.Select(ClaimNumber.Reading));

    private static (string Id, Standing Standing) Stood(Row row) =>
        (row.GetString(0), new(SqliteRows.Text(row, 1), row.GetInt32(2), row.GetString(3), row.GetInt64(4)));

    private FamilyClaim Read(Row row) => new(
        row.GetInt64(0),
        builder.Place(identities.Resolve(new(ClaimBody.Read(row, 1, row.GetString(2)), SqliteRows.Date(row, 3))), affiliations),
        row.GetBoolean(4), SqliteRows.Text(row, 5));

    private void Write(string family, IReadOnlyList<Matter> made, IReadOnlyList<FamilyClaim> members, Dictionary<string, Standing> before)
    {
        var told = members.ToDictionary(member => member.Place.Claim.Id, member => StageClaim.Of(member.Number, member.Place.Sourced));
        var byId = members.ToDictionary(member => member.Place.Claim.Id);
        foreach (var id in before.Keys.Except(made.Select(matter => matter.Id))) Remove(id);
        foreach (var matter in made)
        {
            var own = matter.Entries.SelectMany(entry => entry.Claims).Select(claim => byId[claim]).ToList();
            // What is read again may have other numbers and say the same.
            var joining = own.FindAll(claim => claim.Matter != matter.Id);
            foreach (var claim in joining) Join(family, claim, matter.Id);
            var whole = MadeMatter.Of(family, matter, own.SelectMany(claim => Participants.Of(claim.Place, affiliations)), builder.Kinds,
                MatterSpan.Of(matter.Kind, own.Select(SoFrom)));
            if (before.GetValueOrDefault(matter.Id) is not { } old) Write(whole, told, isNew: true);
            else if (joining.Count > 0 || (old.Digest, old.Told) != (whole.Digest, whole.Told)) Write(whole, told, isNew: false);
        }
    }

    private int? SoFrom(FamilyClaim claim) => MatterSpan.SoFrom(claim.Place.Sourced, claim.IsDated, builder.Kinds);

    private void Write(MadeMatter made, Dictionary<string, StageClaim> told, bool isNew)
    {
        matters.Write(made, told, isNew);
        Written.Add(made.Matter.Id);
    }

    private void Remove(string id)
    {
        matters.Remove(id);
        Written.Add(id);
    }

    /// <summary>Writes what was only gathered and counted.</summary>
    public void Write() => matters.Write();

    private void Join(string family, FamilyClaim claim, string matter)
    {
        written.Join(claim.Number, matter);
        if (OccasionTable.Holds(builder.Kinds[claim.Place.Claim.Kind])) occasions.Join(family, claim, matter);
    }

    private void Compare(Dictionary<string, Standing> before, IReadOnlyList<Matter> made)
    {
        foreach (var matter in made)
        {
            if (!before.Remove(matter.Id, out var old)) added.Add(matter.Id);
            else if ((old.Stage, old.Entries) != (matter.Stage, matter.Entries.Count)) moved.Add(matter.Id);
        }

        gone.AddRange(before.Keys);
    }

    private static IReadOnlyList<string> InOrder(List<string> ids) => [.. ids.Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        Statement[] all = [claims, single, standings, standing];
        foreach (var statement in all) statement.Dispose();
        matters.Dispose();
        occasions.Dispose();
    }
}
