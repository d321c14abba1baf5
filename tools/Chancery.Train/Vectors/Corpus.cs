using Chancery.Language.Data;
using Chancery.Language.Network;
using Chancery.Language.Tokens;

namespace Chancery.Train.Vectors;

/// <summary>Plain text as numbers of words, sentence ends aside; a paragraph a line in its files.</summary>
internal sealed class Corpus
{
    private Corpus(string[] words, int[] counts, int[] text)
    {
        Words = words;
        Counts = counts;
        Text = text;
    }

    /// <summary>Words as the network knows them, the most frequent first.</summary>
    internal string[] Words { get; }

    /// <summary>How often each occurs.</summary>
    internal int[] Counts { get; }

    /// <summary>Indices of words in the order of the text; -1 for a rare word and between paragraphs.</summary>
    internal int[] Text { get; }

    /// <summary>Reads files; of those over <paramref name="largestFile"/> words only every n-th paragraph, to stay about so long.</summary>
    internal static Corpus Read(IReadOnlyList<string> paths, WritingConventions conventions, int leastCount, int largestFile)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<int>();
        var text = new List<int>();
        foreach (var path in paths) ReadFile(path, new Tokenizer(conventions), largestFile, ids, counts, text);
        var order = ids.Where(w => counts[w.Value] >= leastCount)
            .OrderByDescending(w => counts[w.Value]).ThenBy(w => w.Key, StringComparer.Ordinal).ToList();
        var renumbered = Enumerable.Repeat(-1, counts.Count).ToArray();
        for (var i = 0; i < order.Count; i++) renumbered[order[i].Value] = i;
        return new Corpus(
            order.ConvertAll(w => w.Key).ToArray(), order.ConvertAll(w => counts[w.Value]).ToArray(),
            text.ConvertAll(w => w < 0 ? -1 : renumbered[w]).ToArray());
    }

    private static void ReadFile(
        string path, Tokenizer tokenizer, int largestFile, Dictionary<string, int> ids, List<int> counts, List<int> text)
    {
        var lines = PlainText.ReadLines(path).ToList();
        var step = Math.Max(1, (int)(lines.Sum(l => (long)l.Length) / 6 / largestFile));
        var spans = new List<Span>();
        for (var i = 0; i < lines.Count; i += step)
        {
            spans.Clear();
            tokenizer.Divide(lines[i], new Span(0, lines[i].Length), spans);
            foreach (var span in spans)
            {
                var word = WordFeatures.Normalise(span.Of(lines[i]));
                if (!ids.TryGetValue(word, out var id))
                {
                    ids.Add(word, id = ids.Count);
                    counts.Add(0);
                }

                counts[id]++;
                text.Add(id);
            }

            text.Add(-1);
        }
    }
}
