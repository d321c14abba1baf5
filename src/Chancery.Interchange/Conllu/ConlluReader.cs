using Chancery.Language;

namespace Chancery.Interchange.Conllu;

/// <summary>Reads sentence after sentence in CoNLL-U, without holding more than one of them.</summary>
/// <remarks>A sentence with a wrong line is left out and reported; reading goes on after the empty line behind it.</remarks>
public sealed class ConlluReader
{
    /// <summary>More words are no sentence, and time and memory of a tree grow with the square of its words.</summary>
    public const int LongestSentence = Analyzer.LongestGivenSentence;

    private readonly TextReader reader;
    private List<string> comments = [];
    private List<ConlluRow> rows = [];
    private ConlluEntry? wrong;
    private int words;
    private int start;

    private ConlluReader(TextReader reader) => this.reader = reader;

    /// <summary>What the text holds, in order.</summary>
    public static IEnumerable<ConlluEntry> Read(TextReader reader) => new ConlluReader(reader).ReadAll();

    private IEnumerable<ConlluEntry> ReadAll()
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.AsSpan().Trim().IsEmpty)
            {
                if (Finish() is { } entry) yield return entry;
            }
            else
            {
                Add(line, number);
            }
        }

        if (Finish() is { } last) yield return last;
    }

    private void Add(string line, int number)
    {
        if (wrong is not null) return;
        if (line[0] == '#')
        {
            comments.Add(line);
            return;
        }

        if (rows.Count == 0) start = number;
        var (row, problem) = ConlluLine.Read(line, words);
        if (row is { IsWord: true } && ++words > LongestSentence) problem = $"the sentence has more than {LongestSentence} words";
        if (problem is not null) wrong = new(number, null, problem);
        else rows.Add(row!);
    }

    /// <summary>The sentence that ends here; comments without one wait for the next.</summary>
    private ConlluEntry? Finish()
    {
        if (rows.Count == 0 && wrong is null) return null;
        var entry = wrong ?? (words == 0
            ? new(start, null, "the sentence has no words")
            : new(start, new(comments, rows), null));
        (comments, rows, wrong, words) = ([], [], null, 0);
        return entry;
    }
}
