using System.Globalization;
using Chancery.Language.Network;

namespace Chancery.Train.Vectors;

/// <summary>Vectors of words learnt from plain text: words used alike have vectors alike.</summary>
internal sealed class WordVectors
{
    /// <summary>Length of a vector as the network gets it: of the size of its other inputs.</summary>
    private const float Norm = 2.5f;

    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);

    private WordVectors(List<string> words, int width, float[] cells)
    {
        Words = words;
        Width = width;
        Cells = cells;
        for (var i = 0; i < words.Count; i++) index.Add(words[i], i);
    }

    /// <summary>No vectors at all.</summary>
    internal static WordVectors None { get; } = new([], 16, []);

    /// <summary>Words as the network knows them, the most frequent first.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>Numbers in a vector.</summary>
    internal int Width { get; }

    private float[] Cells { get; }

    /// <summary>The index of a word, -1 when it has no vector.</summary>
    internal int IndexOf(string word) => index.GetValueOrDefault(word, -1);

    /// <summary>The vector of the word at an index.</summary>
    internal ReadOnlySpan<float> this[int word] => Cells.AsSpan(word * Width, Width);

    /// <summary>Reads a file: a line a word, the word and its numbers, the most frequent words first. Of words that the network
    /// does not tell apart the first counts.</summary>
    internal static WordVectors Read(string path)
    {
        var words = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var cells = new List<float>();
        foreach (var line in File.ReadLines(path))
        {
            var columns = line.Split(' ');
            var word = WordFeatures.Normalise(columns[0]);
            if (!seen.Add(word)) continue;
            var vector = columns.Skip(1).Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray();
            var length = MathF.Sqrt(vector.Sum(v => v * v)) + 1e-6f;
            words.Add(word);
            cells.AddRange(vector.Select(v => v * Norm / length));
        }

        return new WordVectors(words, cells.Count / Math.Max(1, words.Count), cells.ToArray());
    }

    /// <summary>Reads files and sets their vectors side by side; where one lacks a word, its part is zero.</summary>
    internal static WordVectors ReadAll(IReadOnlyList<string> paths) =>
        paths.Count == 0 ? None : paths.Select(Read).Aggregate(Beside);

    private static WordVectors Beside(WordVectors left, WordVectors right)
    {
        var words = left.Words.Union(right.Words, StringComparer.Ordinal).ToList();
        var width = left.Width + right.Width;
        var cells = new float[words.Count * width];
        for (var i = 0; i < words.Count; i++)
        {
            if (left.IndexOf(words[i]) is var l and >= 0) left[l].CopyTo(cells.AsSpan(i * width));
            if (right.IndexOf(words[i]) is var r and >= 0) right[r].CopyTo(cells.AsSpan((i * width) + left.Width));
        }

        return new WordVectors(words, width, cells);
    }
}
