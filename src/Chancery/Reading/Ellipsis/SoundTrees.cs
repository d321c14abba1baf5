using Chancery.Language;

namespace Chancery.Reading.Ellipsis;

/// <summary>Keeps trees trees: in a text of no sense, putting a word elsewhere may close a circle, which nothing that climbs ever leaves.</summary>
internal static class SoundTrees
{
    /// <summary>The sentences as they were changed, each that is no tree any more as it was before.</summary>
    public static IReadOnlyList<Sentence> Of(IReadOnlyList<Sentence> before, IReadOnlyList<Sentence> after)
    {
        if (ReferenceEquals(before, after) || before.Count != after.Count) return after;
        Sentence[]? sound = null;
        for (var i = 0; i < after.Count; i++)
        {
            if (ReferenceEquals(before[i], after[i]) || !HasCircle(after[i])) continue;
            sound ??= [.. after];
            sound[i] = before[i];
        }

        return sound ?? after;
    }

    private static bool HasCircle(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
        {
            var steps = 0;
            for (var at = word; at >= 0; at = sentence[at].Head)
                if (steps++ > sentence.Count) return true;
        }

        return false;
    }
}
