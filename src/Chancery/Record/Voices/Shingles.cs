namespace Chancery.Record.Voices;

/// <summary>A text as the set of its runs of words, by which copies are known from one another.</summary>
/// <remarks>Broder, "On the resemblance and containment of documents" (1997). Runs of words are kept as 64-bit hashes (FNV-1a); letter
/// case, punctuation and the breaks of lines do not count.</remarks>
internal sealed class Shingles
{
    // Four words in a row are seldom the same by chance; a rewrite keeps many such runs.
    private const int WordsInRun = 4;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly HashSet<ulong> runs = [];

    private Shingles()
    {
    }

    public static Shingles Of(string text)
    {
        var shingles = new Shingles();
        var words = Words(text);
        for (var first = 0; first + WordsInRun <= words.Count; first++)
        {
            var run = Offset;
            for (var word = first; word < first + WordsInRun; word++) run = (run ^ words[word]) * Prime;
            shingles.runs.Add(run);
        }

        return shingles;
    }

    /// <summary>The share of the runs of the shorter text that the longer one has too, from 0 to 1; 0 when a text has no run.</summary>
    public double SharedWith(Shingles other)
    {
        var (few, many) = runs.Count <= other.runs.Count ? (runs, other.runs) : (other.runs, runs);
        return few.Count == 0 ? 0 : (double)few.Count(many.Contains) / few.Count;
    }

    private static List<ulong> Words(string text)
    {
        var words = new List<ulong>();
        var word = Offset;
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) (word, inWord) = ((word ^ char.ToLowerInvariant(c)) * Prime, true);
            else if (inWord && c is not ('\'' or '’')) Close();
        }

        if (inWord) Close();
        return words;

        void Close()
        {
            words.Add(word);
            (word, inWord) = (Offset, false);
        }
    }
}
