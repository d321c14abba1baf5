namespace Chancery.Language.Network;

/// <summary>Finds the tree of the highest score over a sentence's words (Chu-Liu and Edmonds).</summary>
internal static class SpanningTree
{
    /// <summary>More than any sum of scores: a second word on the root never pays.</summary>
    private const double RootPenalty = 1e7;

    /// <summary>Chooses a head for each word so that all hang on exactly one root.</summary>
    /// <param name="scores">The score of head j for word i at <c>i * row + j</c>; head 0 is the root and head k + 1 the word k.</param>
    /// <param name="row">Cells in a row of scores.</param>
    /// <param name="count">Words in the sentence.</param>
    /// <param name="heads">Receives the index of each word's head, -1 for the root's word.</param>
    internal static void Find(ReadOnlySpan<float> scores, int row, int count, Span<int> heads) =>
        Find(scores, row, count, heads, new CycleContraction());

    /// <summary>As the other one, with working memory that is used again.</summary>
    internal static void Find(ReadOnlySpan<float> scores, int row, int count, Span<int> heads, CycleContraction contraction)
    {
        for (var i = 0; i < count; i++)
            heads[i] = Best(scores.Slice(i * row, count + 1), i) - 1;
        if (!IsTree(heads[..count])) FindByContraction(scores, row, count, heads, contraction);
    }

    /// <summary>Whether the heads form one tree: one root, no cycle.</summary>
    internal static bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Count(-1) != 1) return false;
        Span<int> seen = heads.Length <= 256 ? stackalloc int[heads.Length] : new int[heads.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = heads[at];
            }

            if (at >= 0 && seen[at] == i + 1) return false;
        }

        return true;
    }

    private static int Best(ReadOnlySpan<float> scores, int word)
    {
        var best = word == 0 && scores.Length > 2 ? 2 : 0;
        for (var j = 0; j < scores.Length; j++)
            if (j != word + 1 && scores[j] > scores[best]) best = j;
        return best;
    }

    private static void FindByContraction(ReadOnlySpan<float> scores, int row, int count, Span<int> heads, CycleContraction contraction)
    {
        var size = count + 1;
        var weight = contraction.Open(size);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < size; j++)
                weight[((i + 1) * size) + j] = scores[(i * row) + j] - (j == 0 ? RootPenalty : 0);
        var nodes = contraction.Run();
        for (var i = 0; i < count; i++) heads[i] = nodes[i + 1] - 1;
    }
}
