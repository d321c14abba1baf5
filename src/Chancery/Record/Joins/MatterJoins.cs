namespace Chancery.Record.Joins;

/// <summary>Finds matters of the same parties that may be one because the reports of one leave open what those of the other tell: an
/// agreement that is planned, of no subject, and one on visas that is signed. A person decides.</summary>
public sealed class MatterJoins
{
    private const double Least = 0.5;
    private const double Most = 0.95;

    // What fits several others as well fits each of them less.
    private const double Rival = 0.15;

    private readonly MatterBuilder builder;
    private readonly List<PartMatters> parted;

    /// <summary>Takes in what was decided.</summary>
    /// <param name="builder">Works the matters out.</param>
    /// <param name="standing">The decisions that count.</param>
    public MatterJoins(MatterBuilder builder, IEnumerable<Decision> standing) =>
        (this.builder, parted) = (builder, [.. standing.Select(decision => decision.Ruling).OfType<PartMatters>()]);

    /// <summary>Whether matters of a kind may be one because of what reports leave open.</summary>
    public static bool Apply(KindDefinition kind) => kind.Goal is not null && ToldParts.Of(kind).Any();

    /// <summary>What may be one among some matters: what most speaks for first.</summary>
    /// <param name="matters">The matters.</param>
    /// <param name="historyOf">Gives the history of one by its id.</param>
    public IReadOnlyList<MatterSuggestion> Among(IReadOnlyList<Matter> matters, Func<string, MatterHistory> historyOf) =>
        [.. matters.Where(matter => Apply(builder.Kinds[matter.Kind]))
            .GroupBy(matter => (matter.Kind, Parties(matter)))
            .Where(family => family.Key.Item2.Length > 0 && family.Count() > 1)
            .SelectMany(family => Within(builder.Kinds[family.Key.Kind], [.. family.Select(matter => historyOf(matter.Id))]))
            .OrderByDescending(found => found.Score).ThenBy(found => found.Matter.Id, StringComparer.Ordinal).ThenBy(found => found.Into.Id, StringComparer.Ordinal)];

    /// <summary>The decision that the claims of one matter are of another, or what stands against it.</summary>
    /// <param name="one">The one.</param>
    /// <param name="into">The other.</param>
    /// <param name="beside">The histories of all matters of their kind and parties.</param>
    public (MergeMatters? Ruling, string? Error) Merge(MatterHistory one, MatterHistory into, IReadOnlyList<MatterHistory> beside)
    {
        var kind = builder.Kinds[one.Matter.Kind];
        var (left, right) = (new ToldParts(one, kind), new ToldParts(into, kind));
        if (one.Matter.Kind != into.Matter.Kind || Parties(one.Matter) != Parties(into.Matter))
            return (null, $"{one.Matter.Id} and {into.Matter.Id} are of different kinds or parties. What was read wrong is set right with: chancery correct CLAIM");
        if (left.Parts.FirstOrDefault(part => left[part].Count > 0 && right[part].Count > 0 && !left[part].Overlaps(right[part])) is { } other)
            return (null, $"The reports tell {string.Join(", ", left[other])} of one and {string.Join(", ", right[other])} of the other. What was read wrong is set right with: chancery correct CLAIM --attribute {other.Name}=VALUE");
        var ruling = Ruling(left, right);
        if (ruling.Told.Count > 0 && Works(ruling, into, beside)) return (ruling, null);
        return Ruling(right, left) is { Told.Count: > 0 } back && Works(back, one, beside)
            ? (null, $"{into.Matter.Id} is the one of which less is told, so it is that one's name that goes: chancery merge {into.Matter.Id} {one.Matter.Id}")
            : (null, $"The reports of {one.Matter.Id} leave nothing open that those of {into.Matter.Id} tell; it is the time that tells the two apart. A date that was read wrong is set right with: chancery correct CLAIM --date DATE");
    }

    private IEnumerable<MatterSuggestion> Within(KindDefinition kind, IReadOnlyList<MatterHistory> family)
    {
        var told = family.Select(history => new ToldParts(history, kind)).Where(matter => !matter.IsKnownByName).ToList();
        foreach (var one in told)
        {
            var found = told.Where(other => IsBeside(one, other) && !ArePart(one, other)).Select(other => (Other: other, Score: JoinScore.Of(kind, one, other)))
                .Where(pair => pair.Score is not null).ToList();
            foreach (var (other, score) in found)
            {
                var value = Math.Min(Most, score!.Value.Score - (Rival * (found.Count - 1)));
                if (value >= Least && Works(Ruling(one, other), other.History, family))
                    yield return new(one.History.Matter, other.History.Matter, Math.Round(value, 2), Because(score.Value.Reasons, found.Count - 1));
            }
        }
    }

    /// <summary>Whether the first leaves more open than the second, so that it would go; of two that leave as much open the first by id.</summary>
    private static bool IsBeside(ToldParts one, ToldParts other)
    {
        if (one == other || one.Contradicts(other)) return false;
        var (open, back) = (one.LeftOpen(other).Count, other.LeftOpen(one).Count);
        return open > back || (open > 0 && open == back && string.CompareOrdinal(one.History.Matter.Id, other.History.Matter.Id) < 0);
    }

    private static string Because(IReadOnlyList<string> reasons, int rivals) =>
        string.Join("; ", rivals == 0 ? reasons : [.. reasons, rivals == 1 ? "another would fit as well" : $"{rivals} others would fit as well"]);

    private static MergeMatters Ruling(ToldParts one, ToldParts other) => new(
        one.History.Matter.Id, other.History.Matter.Id, [.. one.Claims.Select(claim => claim.Id).Distinct()], one.ToldBy(other));

    /// <summary>Whether the matters would be one by the decision, all others of the parties being as they are.</summary>
    private bool Works(MergeMatters ruling, MatterHistory into, IReadOnlyList<MatterHistory> family)
    {
        var decided = new DecidedClaims([new(1, default, "", Reason: null, ruling)]);
        var claims = family.SelectMany(history => history.Claims).SelectMany(step => step).DistinctBy(recorded => recorded.Claim.Id)
            .Select(recorded => decided.Apply(new SourcedClaim(recorded.Claim, recorded.Document.Published ?? recorded.Document.Bounded?.Between)));
        var kept = into.Matter.Entries[0].Claims[0];
        return builder.Build([.. claims]).Any(matter => matter.Entries.SelectMany(entry => entry.Claims).ToHashSet() is var held
            && held.Contains(kept) && ruling.Claims.All(held.Contains));
    }

    private bool ArePart(ToldParts one, ToldParts other)
    {
        var (left, right) = (one.Claims.Select(claim => claim.Id).ToHashSet(), other.Claims.Select(claim => claim.Id).ToHashSet());
        return parted.Exists(two => (left.Overlaps(two.Claims) && right.Overlaps(two.OtherClaims)) || (right.Overlaps(two.Claims) && left.Overlaps(two.OtherClaims)));
    }

    /// <summary>Who makes the matter what it is; empty where too few do.</summary>
    private string Parties(Matter matter)
    {
        var roles = builder.Kinds[matter.Kind].Same.Where(part => part is { IsRole: true, AtLeast: > 0 }).ToList();
        return roles.TrueForAll(role => matter.Roles.GetValueOrDefault(role.Name)?.Count >= role.AtLeast)
            ? string.Join("; ", roles.Select(role => string.Join(", ", matter.Roles[role.Name])))
            : "";
    }
}
