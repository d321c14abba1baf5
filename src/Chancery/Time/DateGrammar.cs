namespace Chancery.Time;

/// <summary>The patterns of <c>dates.tsv</c>, one tree a section. <c>{date}</c> in a pattern stands for any way of an
/// earlier section, so that matching always ends.</summary>
internal sealed class DateGrammar
{
    private static readonly string[] Headings = ["[inner]", "[points]", "[parts]", "[intervals]"];

    private readonly DateNode[] sections = [.. Headings.Select(_ => new DateNode())];
    private readonly Dictionary<TimeWord, DateNode>[] sectionsAfter = [.. Headings.Select(_ => new Dictionary<TimeWord, DateNode>())];

    private DateGrammar()
    {
    }

    /// <summary>The number of the last section.</summary>
    public static int LastSection => Headings.Length - 1;

    /// <summary>The number of the section whose patterns count only inside others.</summary>
    public static int Inner => 0;

    /// <summary>Reads the patterns; their words are added to <paramref name="lexicon"/>.</summary>
    public static DateGrammar Load(string path, TimeLexicon lexicon)
    {
        var grammar = new DateGrammar();
        var section = -1;
        foreach (var row in TimeTable.Read(path))
        {
            if (row[0].StartsWith('[')) section = SectionOf(row);
            else if (section < 0) throw row.Wrong("a pattern stands before the first section");
            else grammar.Add(row, section, lexicon);
        }

        return grammar;
    }

    /// <summary>The patterns of a section that may start anywhere.</summary>
    public DateNode Section(int section) => sections[section];

    /// <summary>The patterns of a section that start only after <paramref name="context"/>; null when there are none.</summary>
    public DateNode? SectionAfter(int section, TimeWord context) => sectionsAfter[section].GetValueOrDefault(context);

    private void Add(TimeRow row, int section, TimeLexicon lexicon)
    {
        var words = row[2].Split(' ');
        if (!Enum.TryParse<DateMeaning>(words[0], ignoreCase: true, out var meaning)) throw row.Wrong($"'{words[0]}' is no meaning");
        var guard = row[3].Length == 0 ? DateGuard.None : row.Member<DateGuard>(3);
        var rule = new DateRule(row[0], meaning, words[1..], guard, section);
        foreach (var pattern in new DatePatternParser(row, lexicon).Expand()) Add(pattern, rule, row);
    }

    private void Add(DateElement[] pattern, DateRule rule, TimeRow row)
    {
        if (!pattern[0].Context)
        {
            sections[rule.Section].Add(pattern, rule);
            return;
        }

        if (pattern[0].Word is not { } context) throw row.Wrong("only a word can stand in < >");
        if (!sectionsAfter[rule.Section].TryGetValue(context, out var root)) sectionsAfter[rule.Section].Add(context, root = new());
        root.Add(pattern.AsSpan(1), rule);
    }

    private static int SectionOf(TimeRow row)
    {
        var section = Array.IndexOf(Headings, row[0]);
        return section >= 0 ? section : throw row.Wrong($"'{row[0]}' is none of {string.Join(", ", Headings)}");
    }
}
