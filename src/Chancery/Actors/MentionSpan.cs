using Chancery.Language;

namespace Chancery.Actors;

/// <summary>Finds the word that governs a stretch of a sentence in the tree.</summary>
internal static class MentionSpan
{
    /// <summary>The word of the stretch nearest to the root: trees on news are imperfect, and a name may hang in pieces.</summary>
    public static int HeadOf(Sentence sentence, int first, int last)
    {
        var head = first;
        var best = int.MaxValue;
        for (var token = first; token <= last; token++)
        {
            var depth = Depth(sentence, token);
            if (depth >= best) continue;
            (head, best) = (token, depth);
        }

        return head;
    }

    private static int Depth(Sentence sentence, int token)
    {
        var depth = 0;
        for (var at = token; at >= 0 && depth <= sentence.Count; at = sentence[at].Head) depth++;
        return depth;
    }
}
