using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>What the classifier hears of the claims that were read in a pair's sentence, whoever is in them: what they tell, and how
/// near that is to what happens between the two.</summary>
/// <remarks>Groups: <c>fm</c> claims whose word is the main one, <c>fc</c> those of another word of the chain, <c>fx</c> the others.</remarks>
internal sealed class ClaimFeatures(ReadingTrace trace, PlacedPair pair, EventChain chain)
{
    private static readonly string[] s_telling = ["stage", "status", "type", "stance"];

    /// <summary>Adds them.</summary>
    internal void AddTo(FeatureSet found)
    {
        foreach (var claim in trace.Claims)
        {
            var group = GroupOf(claim);
            var mood = claim.Polarity is Polarity.Negative ? "not" : claim.Modality.ToString().ToLowerInvariant();
            found.Add($"{group}:{claim.Kind}");
            found.Add($"{group}:{mood}");
            foreach (var name in s_telling)
            {
                if (!claim.Attributes.TryGetValue(name, out var value)) continue;
                found.Add($"{group}:{claim.Kind}-{value}");
                found.Add($"{group}:{claim.Kind}-{value}-{mood}");
            }
        }
    }

    private string GroupOf(Claim claim)
    {
        var group = "fx";
        for (var i = 0; i < pair.Words.Length; i++)
        {
            if (!claim.Because.Trigger.Overlaps(pair.Words[i].Span)) continue;
            if (chain.IsMain(i)) return "fm";
            if (chain.Words.Contains(i)) group = "fc";
        }

        return group;
    }
}
