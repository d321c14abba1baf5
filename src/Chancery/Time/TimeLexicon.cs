using Chancery.Lexicons;

namespace Chancery.Time;

/// <summary>The words of a language that name dates and amounts, loaded from its folder <c>time</c>. Immutable after loading.</summary>
public sealed class TimeLexicon
{
    private readonly Dictionary<string, TimeWord> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private TimeLexicon(string folder, ICollection<LexiconError> errors)
    {
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in new WordFiles(folder, errors).Read()) words.Add(word.Text, word);
        Dates = DateGrammar.Load(Path.Combine(folder, "dates.tsv"), this, errors);
        Tenses = TenseWords.Load(Path.Combine(folder, "tense.tsv"), errors);
        Currencies = PhraseTable.Load(Path.Combine(folder, "currencies.tsv"), ["phrase", "code", "place"], this, errors);
        Measures = PhraseTable.Load(Path.Combine(folder, "measures.tsv"), ["phrase", "unit"], this, errors);
        Comparators = PhraseTable.Load(Path.Combine(folder, "comparators.tsv"), ["phrase", "sign"], this, errors);
        // "-half of": the hyphen that joins a fraction to the word before it is passed over.
        foreach (var word in Comparators.FirstWords.Concat(Currencies.FirstWords).Append(Intern("-"))) word.StartsAmount = true;
    }

    internal DateGrammar Dates { get; }

    internal TenseWords Tenses { get; }

    internal PhraseTable Currencies { get; }

    internal PhraseTable Measures { get; }

    internal PhraseTable Comparators { get; }

    /// <summary>Loads the folder <c>time</c> of a language's data: <c>data/en/time</c>.</summary>
    /// <exception cref="LexiconException">Something in the files is wrong; it tells everything that is.</exception>
    public static TimeLexicon Load(string folder)
    {
        var errors = new List<LexiconError>();
        var lexicon = new TimeLexicon(folder, errors);
        return errors.Count == 0 ? lexicon : throw new LexiconException(errors);
    }

    /// <summary>The word as written in any case; null when no table or pattern mentions it.</summary>
    internal TimeWord? Find(ReadOnlySpan<char> text) => bySpan.TryGetValue(text, out var word) ? word : null;

    /// <summary>The word that a pattern or phrase mentions; made when it is new. For loading only.</summary>
    internal TimeWord Intern(string text)
    {
        if (words.TryGetValue(text, out var word)) return word;
        word = new(text.ToLowerInvariant(), []);
        words.Add(text, word);
        return word;
    }
}
