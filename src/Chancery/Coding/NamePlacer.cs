using Chancery.Language;

namespace Chancery.Coding;

/// <summary>Finds the words of a sentence that a given source and a given target mean.</summary>
internal sealed class NamePlacer(string text, Token[] words)
{
    private const int MostPlaces = 8;

    private readonly TreePaths paths = new(words);

    /// <summary>Where both stand. Of several places those are taken that lie apart, and nearest to each other in the tree.</summary>
    internal (NamedWords? Source, NamedWords? Target) Place(string source, string target)
    {
        var (sources, targets) = (Find(source), Find(target));
        if (sources.Count == 0 || targets.Count == 0) return (First(sources), First(targets));
        var pairs = from s in sources from t in targets select (Source: s, Target: t);
        var best = pairs.OrderBy(p => Overlap(p.Source, p.Target)).ThenBy(p => paths.Distance(p.Source.Head, p.Target.Head)).First();
        return (best.Source, best.Target);
    }

    private static NamedWords? First(List<NamedWords> places) => places.Count > 0 ? places[0] : null;

    // Apart; the one inside the other; the same words.
    private static int Overlap(NamedWords a, NamedWords b)
    {
        if (a.Head == b.Head) return 2;
        return a.First <= b.Last && b.First <= a.Last ? 1 : 0;
    }

    private List<NamedWords> Find(string name)
    {
        name = name.Trim();
        if (name.Length == 0) return [];
        var places = Written(name, StringComparison.Ordinal);
        if (places.Count == 0) places = Written(name, StringComparison.OrdinalIgnoreCase);
        return places.Count > 0 ? places : LongestPart(name);
    }

    private List<NamedWords> Written(string name, StringComparison comparison)
    {
        var (whole, broken) = (new List<NamedWords>(), new List<NamedWords>());
        for (var at = text.IndexOf(name, comparison); at >= 0 && whole.Count < MostPlaces; at = text.IndexOf(name, at + 1, comparison))
        {
            var span = new Span(at, at + name.Length);
            var first = Array.FindIndex(words, w => w.Span.Overlaps(span));
            if (first < 0) continue;
            var last = Array.FindLastIndex(words, w => w.Span.Overlaps(span));
            // "Iran" also stands in "Iranian", where it is meant only if it stands nowhere else.
            var isWhole = span.Contains(words[first].Span) && span.Contains(words[last].Span);
            if (isWhole || broken.Count < MostPlaces) (isWhole ? whole : broken).Add(Named(first, last));
        }

        return whole.Count > 0 ? whole : broken;
    }

    // A name that is not written so: the longest run of its words that is.
    private List<NamedWords> LongestPart(string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (best, length) = (-1, 0);
        for (var i = 0; i < words.Length; i++)
            foreach (var part in Enumerable.Range(0, parts.Length))
            {
                var run = Run(i, parts.AsSpan(part));
                if (run > length && IsTelling(i, run)) (best, length) = (i, run);
            }

        return best < 0 ? [] : [Named(best, best + length - 1)];
    }

    private int Run(int word, ReadOnlySpan<string> parts)
    {
        var run = 0;
        while (run < parts.Length && word + run < words.Length
            && words[word + run].Form.Equals(parts[run].Trim(',', '"', '.', ';'), StringComparison.OrdinalIgnoreCase)) run++;
        return run;
    }

    private bool IsTelling(int first, int length) =>
        words.AsSpan(first, length).ToArray().Any(w => w.Upos is Upos.Noun or Upos.PropN or Upos.Adj);

    private NamedWords Named(int first, int last)
    {
        var head = -1;
        for (var i = first; i <= last; i++)
        {
            if (words[i].Head >= first && words[i].Head <= last) continue;
            if (head < 0 || (!IsNominal(head) && IsNominal(i))) head = i;
        }

        return new(first, last, head < 0 ? last : head);
    }

    private bool IsNominal(int word) => words[word].Upos is Upos.Noun or Upos.PropN or Upos.Pron or Upos.Num;
}
