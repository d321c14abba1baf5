using Chancery.Language;
using Chancery.Language.Data;
using Chancery.Language.Tokens;

namespace Chancery.Train.Teaching;

/// <summary>Takes sentences from plain text for the teachers to label.</summary>
internal sealed class SentenceSource(WritingConventions conventions)
{
    private const int ShortestSentence = 3;
    private const int LongestSentence = 70;
    private const int CharactersPerWord = 6;

    private readonly Tokenizer tokenizer = new(conventions);
    private readonly SentenceDivider divider = new(conventions);

    /// <summary>Sentences of a file, about so many words of them, evenly from its beginning to its end; none twice.</summary>
    internal IReadOnlyList<string[]> Read(string path, int words)
    {
        var lines = PlainText.ReadLines(path).ToList();
        var share = Math.Min(1, (double)words * CharactersPerWord / lines.Sum(l => (long)l.Length));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sentences = new List<string[]>();
        for (var i = 0; i < lines.Count; i++)
            if ((int)((i + 1) * share) > (int)(i * share))
                sentences.AddRange(SentencesOf(lines[i]).Where(s => seen.Add(string.Join(' ', s))));
        return sentences;
    }

    private IEnumerable<string[]> SentencesOf(string line)
    {
        var words = new List<Span>();
        var ends = new List<int>();
        tokenizer.Divide(line, new Span(0, line.Length), words);
        divider.Divide(line, words, 0, ends);
        var start = 0;
        foreach (var end in ends)
        {
            if (end - start is >= ShortestSentence and <= LongestSentence)
                yield return words.Skip(start).Take(end - start).Select(w => w.Of(line).ToString()).ToArray();
            start = end;
        }
    }
}
