using Chancery.Lexicons;

namespace Chancery.Time;

/// <summary>Phrases of one or more words, each with what it stands for: "no less than", "US dollars".</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<TimeWord, List<Phrase>> byFirst = [];

    private PhraseTable()
    {
    }

    /// <summary>The words with which phrases start.</summary>
    public IEnumerable<TimeWord> FirstWords => byFirst.Keys;

    /// <summary>Loads rows of phrase, value and note; in a phrase words and marks are parted by blanks.</summary>
    public static PhraseTable Load(string path, string[] columns, TimeLexicon lexicon, ICollection<LexiconError> errors)
    {
        var table = new PhraseTable();
        foreach (var row in TsvFile.Read(path, columns, errors))
        {
            TimeWord[] words = [.. row[0].Split(' ').Select(lexicon.Intern)];
            if (!table.byFirst.TryGetValue(words[0], out var phrases)) table.byFirst.Add(words[0], phrases = []);
            phrases.Add(new(words, row[1], columns.Length > 2 ? row[2] : ""));
        }

        foreach (var phrases in table.byFirst.Values) phrases.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        return table;
    }

    /// <summary>The longest phrase that starts at <paramref name="at"/>; null when none does.</summary>
    public Phrase? StartingAt(List<Atom> atoms, int at)
    {
        if (at >= atoms.Count || atoms[at].Word is not { } first || !byFirst.TryGetValue(first, out var phrases)) return null;
        foreach (var phrase in phrases)
        {
            if (Matches(phrase, atoms, at)) return phrase;
        }

        return null;
    }

    private static bool Matches(Phrase phrase, List<Atom> atoms, int at)
    {
        if (at + phrase.Words.Length > atoms.Count) return false;
        for (var i = 1; i < phrase.Words.Length; i++)
        {
            if (atoms[at + i].Word != phrase.Words[i]) return false;
        }

        return true;
    }
}
