using System.Collections.Frozen;
using Chancery.Reading.Certainty;

namespace Chancery.Reading;

/// <summary>Tells two positions of the same holder apart: who welcomed a truce and welcomed a loan welcomed two things.</summary>
/// <param name="hollow">Words that stand in any topic: "their", "with".</param>
internal sealed class OtherTopics(IReadOnlyCollection<string> hollow)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> hollow =
        hollow.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Shorter words are those that every topic has; what follows the fifth letter is mostly an ending.
    private const int ShortestTelling = 4;
    private const int StemLength = 5;

    /// <summary>Whether the topics of both are told and have no telling word in common. A headline says in other words what the
    /// text below says again.</summary>
    public bool Of(ClaimDraft a, ClaimDraft b) =>
        a.Features[ClaimFeature.Headline] <= 0 && b.Features[ClaimFeature.Headline] <= 0
        && a.Attributes.TryGetValue("topic", out var one) && b.Attributes.TryGetValue("topic", out var other)
        && one.Text is { } oneText && other.Text is { } otherText
        && Tells(oneText) && Tells(otherText) && !Shares(oneText, otherText);

    private bool Tells(ReadOnlySpan<char> topic)
    {
        foreach (var range in topic.Split(' '))
            if (Stem(topic[range]).Length >= ShortestTelling) return true;
        return false;
    }

    private bool Shares(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        foreach (var left in one.Split(' '))
        {
            var stem = Stem(one[left]);
            if (stem.Length < ShortestTelling) continue;
            foreach (var right in other.Split(' '))
                if (stem.Equals(Stem(other[right]), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        var bare = word.Trim(",.;:\"“”'()");
        // "Chad's reforms", "Chad's elections": whose they are does not make them one.
        if (hollow.Contains(bare) || bare.EndsWith("’s", StringComparison.Ordinal) || bare.EndsWith("'s", StringComparison.Ordinal)) return [];
        return bare.Length > StemLength ? bare[..StemLength] : bare;
    }
}
