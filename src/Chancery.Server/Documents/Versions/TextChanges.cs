using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Chancery.Server.Documents.Versions;

/// <summary>What differs between two texts: first line by line, then word by word where lines were changed.</summary>
internal static class TextChanges
{
    // Beyond this the words of two stretches are not compared with one another: it would take long and show a patchwork.
    private const int LongestCompared = 20_000;

    /// <summary>The stretches in order; those of the later text make it up, those of the earlier one that.</summary>
    public static IReadOnlyList<TextChange> Between(string before, string after)
    {
        var lines = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new LineEndingsPreservingChunker());
        return Joined(Stretches(lines).SelectMany(stretch => Refined(stretch.Gone, stretch.Added, stretch.Same)));
    }

    private static IEnumerable<TextChange> Refined(string gone, string added, string same)
    {
        if (same.Length > 0) yield return new(TextChangeSort.Same, same);
        if (gone.Length == 0 || added.Length == 0 || gone.Length + added.Length > LongestCompared)
        {
            if (gone.Length > 0) yield return new(TextChangeSort.Gone, gone);
            if (added.Length > 0) yield return new(TextChangeSort.Added, added);
            yield break;
        }

        var words = Differ.Instance.CreateDiffs(gone, added, ignoreWhiteSpace: false, ignoreCase: false, new DelimiterChunker([' ', '\n', '\r', '\t', ',', '.', ';', ':', '(', ')', '“', '”', '"']));
        foreach (var (same1, out1, in1) in Stretches(words))
        {
            if (same1.Length > 0) yield return new(TextChangeSort.Same, same1);
            if (out1.Length > 0) yield return new(TextChangeSort.Gone, out1);
            if (in1.Length > 0) yield return new(TextChangeSort.Added, in1);
        }
    }

    /// <summary>What both have, followed by what only the one has and what only the other.</summary>
    private static IEnumerable<(string Same, string Gone, string Added)> Stretches(DiffResult result)
    {
        var at = 0;
        foreach (var block in result.DiffBlocks)
        {
            yield return (Part(result.PiecesNew, at, block.InsertStartB), Part(result.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA),
                Part(result.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB));
            at = block.InsertStartB + block.InsertCountB;
        }

        yield return (Part(result.PiecesNew, at, result.PiecesNew.Count), "", "");
    }

    private static string Part(IReadOnlyList<string> pieces, int from, int to) => string.Concat(pieces.Skip(from).Take(to - from));

    private static List<TextChange> Joined(IEnumerable<TextChange> changes)
    {
        var joined = new List<TextChange>();
        foreach (var change in changes)
        {
            if (joined is [.., var last] && last.Sort == change.Sort) joined[^1] = last with { Words = last.Words + change.Words };
            else joined.Add(change);
        }

        return joined;
    }
}
