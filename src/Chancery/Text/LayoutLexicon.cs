using System.Collections.Frozen;

namespace Chancery.Text;

/// <summary>What pages are known to say, from <c>data/&lt;language&gt;/layout/</c>.</summary>
internal sealed class LayoutLexicon
{
    private LayoutLexicon(string folder)
    {
        Boilerplate = new(LayoutFile.Lines(folder, "boilerplate.txt"));
        Notices = new(LayoutFile.Lines(folder, "notices.txt"));
        LinkLists = new(LayoutFile.Lines(folder, "link-lists.txt"));
        Bylines = new(LayoutFile.Lines(folder, "bylines.txt"));
        Sections = Set(folder, "sections.txt");
        SentenceStarts = Set(folder, "sentence-starts.txt");
        FiniteWords = Set(folder, "finite-words.txt");
        Places = Set(folder, "dateline-places.txt", StringComparer.OrdinalIgnoreCase);
        InlinePhrases = ByFirstLetter(LayoutFile.Lines(folder, "inline.txt"));
        PhotoCredits = ByFirstLetter(LayoutFile.Lines(folder, "photo-credits.txt"));
        DateLabels = [.. LayoutFile.Lines(folder, "date-labels.txt")];
        Months = LayoutFile.Numbers(folder, "months.tsv", 1, 12).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        Outlets = LayoutFile.Variants(folder, "outlets.txt").ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What a page says to its visitors.</summary>
    public PhraseList Boilerplate { get; }

    /// <summary>What a page says to its visitors in whole sentences.</summary>
    public PhraseList Notices { get; }

    /// <summary>What stands over a list of links.</summary>
    public PhraseList LinkLists { get; }

    /// <summary>Who wrote it and when the page was made.</summary>
    public PhraseList Bylines { get; }

    /// <summary>Names of a site's sections.</summary>
    public FrozenSet<string> Sections { get; }

    /// <summary>Words that begin a sentence and no name.</summary>
    public FrozenSet<string> SentenceStarts { get; }

    /// <summary>Words that make a line a statement.</summary>
    public FrozenSet<string> FiniteWords { get; }

    /// <summary>Towns that datelines name.</summary>
    public FrozenSet<string> Places { get; }

    /// <summary>Buttons found glued to the running text, by their first character.</summary>
    public FrozenDictionary<char, string[]> InlinePhrases { get; }

    /// <summary>What introduces the credit of a picture, by its first character.</summary>
    public FrozenDictionary<char, string[]> PhotoCredits { get; }

    /// <summary>What stands before the date of publication, the most telling first.</summary>
    public IReadOnlyList<string> DateLabels { get; }

    /// <summary>The numbers of the months by their names.</summary>
    public FrozenDictionary<string, int> Months { get; }

    /// <summary>The names of agencies by the ways to write them.</summary>
    public FrozenDictionary<string, string> Outlets { get; }

    /// <summary>Reads the folder; throws <see cref="Lexicons.LexiconException"/>, naming file and line, where it is not as it must be.</summary>
    public static LayoutLexicon Load(string folder) => new(folder);

    private static FrozenSet<string> Set(string folder, string file, StringComparer? comparer = null) =>
        LayoutFile.Lines(folder, file).ToFrozenSet(comparer ?? StringComparer.Ordinal);

    private static FrozenDictionary<char, string[]> ByFirstLetter(IEnumerable<string> phrases) =>
        phrases.GroupBy(phrase => phrase[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray());
}
