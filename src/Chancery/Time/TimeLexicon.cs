namespace Chancery.Time;

/// <summary>The words of a language that name dates and amounts, loaded from its folder <c>time</c>. Immutable after loading.</summary>
public sealed class TimeLexicon
{
    private readonly Dictionary<string, TimeWord> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private TimeLexicon(string folder)
    {
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var group in ReadWords(folder).GroupBy(w => w.Word, StringComparer.OrdinalIgnoreCase))
        {
            words[group.Key] = new(group.Key.ToLowerInvariant(), [.. group.Select(w => w.Reading)]);
        }

        Dates = DateGrammar.Load(Path.Combine(folder, "dates.tsv"), this);
        Tenses = TenseWords.Load(Path.Combine(folder, "tense.tsv"));
        Currencies = PhraseTable.Load(Path.Combine(folder, "currencies.tsv"), this);
        Percents = PhraseTable.Load(Path.Combine(folder, "percents.tsv"), this);
        Comparators = PhraseTable.Load(Path.Combine(folder, "comparators.tsv"), this);
    }

    internal DateGrammar Dates { get; }

    internal TenseWords Tenses { get; }

    internal PhraseTable Currencies { get; }

    internal PhraseTable Percents { get; }

    internal PhraseTable Comparators { get; }

    /// <summary>Loads the folder <c>time</c> of a language's data; a row that cannot be understood is an
    /// <see cref="InvalidDataException"/> with file and line.</summary>
    public static TimeLexicon Load(string folder) => new(folder);

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

    private static IEnumerable<(string Word, WordReading Reading)> ReadWords(string folder)
    {
        IEnumerable<TimeRow> Rows(string file) => TimeTable.Read(Path.Combine(folder, file));

        foreach (var row in Rows("months.tsv")) yield return (row[0], new(WordClass.Month, row.Number(1), Common: row[2] == "common"));
        foreach (var row in Rows("weekdays.tsv")) yield return (row[0], new(WordClass.Weekday, row.Number(1)));
        foreach (var row in Rows("seasons.tsv")) yield return (row[0], new(WordClass.Season, row.Number(1)));
        foreach (var row in Rows("dayparts.tsv")) yield return (row[0], new(WordClass.DayPart, 0));
        foreach (var row in Rows("ordinals.tsv")) yield return (row[0], new(WordClass.Ordinal, row.Number(1)));
        foreach (var row in Rows("units.tsv")) yield return (row[0], new(WordClass.Unit, row.Number(2), row.Member<TimeUnit>(1)));
        foreach (var row in Rows("numbers.tsv")) yield return (row[0], new(NumberClass(row), row.Number(2)));
    }

    private static WordClass NumberClass(TimeRow row) => row[1] switch
    {
        "unit" => WordClass.NumberUnit,
        "tens" => WordClass.NumberTens,
        "scale" => WordClass.Scale,
        "abbreviation" => WordClass.Abbreviation,
        "fraction" => WordClass.Fraction,
        "article" => WordClass.Article,
        var other => throw row.Wrong($"'{other}' is no kind of number word"),
    };
}
