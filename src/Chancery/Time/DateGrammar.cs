using Chancery.Lexicons;

namespace Chancery.Time;

/// <summary>The patterns of <c>dates.tsv</c>, one tree a section. <c>{date}</c> in a pattern stands for any way of an
/// earlier section, so that matching always ends.</summary>
internal sealed class DateGrammar
{
    private static readonly string[] Sections = ["inner", "point", "part", "interval"];

    private readonly DateNode[] sections = [.. Sections.Select(_ => new DateNode())];
    private readonly Dictionary<TimeWord, DateNode>[] sectionsAfter = [.. Sections.Select(_ => new Dictionary<TimeWord, DateNode>())];

    private DateGrammar()
    {
    }

    /// <summary>The number of the last section.</summary>
    public static int LastSection => Sections.Length - 1;

    /// <summary>The number of the section whose patterns count only inside others.</summary>
    public static int Inner => 0;

    /// <summary>Reads the patterns; their words are added to <paramref name="lexicon"/>.</summary>
    public static DateGrammar Load(string path, TimeLexicon lexicon, ICollection<LexiconError> errors)
    {
        var grammar = new DateGrammar();
        foreach (var row in TsvFile.Read(path, ["section", "rule", "pattern", "meaning", "guard"], errors))
        {
            if (RuleOf(row, errors) is not { } rule) continue;
            foreach (var pattern in new DatePatternParser(row[2], lexicon, problem => errors.Add(row.Error(problem))).Expand())
            {
                grammar.Add(pattern, rule);
            }
        }

        return grammar;
    }

    /// <summary>The patterns of a section that may start anywhere.</summary>
    public DateNode Section(int section) => sections[section];

    /// <summary>The patterns of a section that start only after <paramref name="context"/>; null when there are none.</summary>
    public DateNode? SectionAfter(int section, TimeWord context) => sectionsAfter[section].GetValueOrDefault(context);

    private void Add(DateElement[] pattern, DateRule rule)
    {
        var start = pattern[0].Context ? 1 : 0;
        if (pattern[start].Word is { } first) first.StartsDate = true;
        if (pattern[0] is not { Context: true, Word: { } context })
        {
            sections[rule.Section].Add(pattern, rule);
            return;
        }

        if (!sectionsAfter[rule.Section].TryGetValue(context, out var root)) sectionsAfter[rule.Section].Add(context, root = new());
        root.Add(pattern.AsSpan(1), rule);
    }

    private static DateRule? RuleOf(TsvRow row, ICollection<LexiconError> errors)
    {
        var words = row[3].Split(' ');
        var section = Array.IndexOf(Sections, row[0]);
        var guard = DateGuard.None;
        if (section < 0) errors.Add(row.Error($"'{row[0]}' is none of {string.Join(", ", Sections)}"));
        else if (!Enum.TryParse<DateMeaning>(words[0], ignoreCase: true, out var meaning)) errors.Add(row.Error($"'{words[0]}' is no meaning"));
        else if (row[4].Length > 0 && !Enum.TryParse(row[4], ignoreCase: true, out guard)) errors.Add(row.Error($"'{row[4]}' is no guard"));
        else return new(row[1], meaning, words[1..], guard, section);
        return null;
    }
}
