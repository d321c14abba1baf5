namespace Chancery.Record;

/// <summary>What reviewers decided of claims, which holds for every reading that gives the same claim.</summary>
/// <remarks>The id of a claim follows from its text and what is claimed, so a newer reader that reads the same is bound by the
/// decision, and one that reads otherwise is not.</remarks>
public sealed class DecidedClaims
{
    private readonly Dictionary<string, List<Ruling>> byClaim = [];

    /// <summary>Takes the decisions in.</summary>
    /// <param name="standing">The decisions that count, in order of their numbers.</param>
    public DecidedClaims(IEnumerable<Decision> standing)
    {
        foreach (var decision in standing)
            foreach (var claim in SubjectsOf(decision.Ruling)) (byClaim.TryGetValue(claim, out var rulings) ? rulings : byClaim[claim] = []).Add(decision.Ruling);
    }

    /// <summary>The claim that a ruling is about; null when it is about none.</summary>
    public static string? SubjectOf(Ruling ruling) => ruling switch
    {
        AcceptClaim accept => accept.Claim,
        RejectClaim reject => reject.Claim,
        CorrectClaim correct => correct.Claim,
        _ => null,
    };

    /// <summary>The claims that a ruling changes: that which it is about, or those of a matter that it is about.</summary>
    public static IReadOnlyList<string> SubjectsOf(Ruling ruling) =>
        ruling is MergeMatters merge ? merge.Claims : SubjectOf(ruling) is { } claim ? [claim] : [];

    /// <summary>Whether something was decided of the claim itself.</summary>
    public bool Has(string claim) => byClaim.TryGetValue(claim, out var rulings) && rulings.Exists(ruling => SubjectOf(ruling) is not null);

    /// <summary>The claim as it was decided to be, as sure as a person is of it; null when it was rejected.</summary>
    public Claim? Apply(Claim claim)
    {
        if (!byClaim.TryGetValue(claim.Id, out var rulings)) return claim;
        Claim? decided = claim;
        foreach (var ruling in rulings)
        {
            decided = ruling switch
            {
                RejectClaim => null,
                // Whoever accepts what was rejected before takes it back as it was read.
                AcceptClaim => (decided ?? claim) with { Confidence = 1 },
                CorrectClaim correct => Corrected(decided ?? claim, correct),
                MergeMatters merge => decided is null ? null : Completed(decided, merge),
                _ => decided,
            };
        }

        return decided;
    }

    /// <summary>The claim with its document as it was decided to be.</summary>
    public SourcedClaim Apply(SourcedClaim sourced) => Apply(sourced.Claim) is not { } decided
        ? sourced with { IsRejected = true }
        : sourced with { Claim = decided, IsCorrected = !ReferenceEquals(decided, sourced.Claim) };

    // What the text says stays as it says it.
    private static Claim Completed(Claim claim, MergeMatters merge)
    {
        var open = merge.Told.Where(told => !claim.Attributes.TryGetValue(told.Key, out var value) || MatterKey.IsOpen(value)).ToList();
        if (open.Count == 0) return claim;
        var attributes = new Dictionary<string, AttributeValue>(claim.Attributes);
        foreach (var (name, value) in open) attributes[name] = value;
        return claim with { Attributes = attributes };
    }

    private static Claim Corrected(Claim claim, CorrectClaim correct) => claim with
    {
        Roles = Replaced(claim.Roles, correct.Roles, actors => actors.Count == 0),
        Attributes = Replaced(claim.Attributes, correct.Attributes, value => value.Text is ""),
        Date = correct.Date ?? claim.Date,
        Modality = correct.Modality ?? claim.Modality,
        Polarity = correct.Polarity ?? claim.Polarity,
        Confidence = 1,
    };

    private static Dictionary<string, T> Replaced<T>(IReadOnlyDictionary<string, T> read, IReadOnlyDictionary<string, T> given, Func<T, bool> isNone)
    {
        var all = new Dictionary<string, T>(read);
        foreach (var (name, value) in given)
        {
            if (isNone(value)) all.Remove(name);
            else all[name] = value;
        }

        return all;
    }
}
