namespace Chancery.Frames;

/// <summary>What the words of a sentence alone tell of the patterns that can match in it: a pattern that asks for a word which
/// the sentence does not have need not be tried, whatever the tree.</summary>
/// <remarks>A cue is a word or a word class that some pattern asks for; each has a number, and those of a sentence are a set of
/// bits. Every path of a pattern stays in its sentence, so the cues say no only where the pattern would.</remarks>
internal sealed class FrameCues
{
    /// <summary>The cue of a sentence that names, or may name, an actor.</summary>
    private const int Actor = 0;

    /// <summary>The cue of a sentence that has an amount.</summary>
    private const int Amount = 1;

    private const int BitsOfWord = 64;

    private readonly FrameLexicon lexicon;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byLemma = new(StringComparer.Ordinal);

    /// <summary>The cues of the patterns of <paramref name="lexicon"/>; each pattern is added by <see cref="Required"/>.</summary>
    public FrameCues(FrameLexicon lexicon) => this.lexicon = lexicon;

    /// <summary>What a pattern asks for: of each group the sentence must have one.</summary>
    public int[][] Required(FramePattern pattern)
    {
        var groups = new List<int[]>();
        var names = pattern.Conditions.Select(c => c.Binding).Concat(pattern.Each.Select(e => e.Binding)).OfType<string>().ToHashSet();
        foreach (var condition in pattern.Conditions.Where(c => !c.Negated))
        {
            if (OfCondition(condition) is { Length: > 0 } group) groups.Add(group);
            AddPrepositions(condition.Paths, names, groups);
        }

        foreach (var each in pattern.Each.Where(e => !e.Topics))
        {
            if (each.Words.Count > 0) groups.Add([.. each.Words.Select(NumberOf)]);
            AddPrepositions(each.Paths, names, groups);
        }

        foreach (var attribute in pattern.Attributes)
            if (attribute is { Required: true, Source: AttributeSource.Class }) groups.Add([NumberOf("@" + attribute.Argument)]);
        foreach (var role in pattern.Roles.Where(r => !r.Optional))
        {
            var terms = role.Alternatives.SelectMany(a => a).ToArray();
            if (terms.Any(term => term.Discourse is not DiscourseSource.None)) continue;
            groups.Add([Actor]);
            AddPrepositions([.. terms.Select(term => term.Path)], names, groups);
        }

        return [.. groups];
    }

    /// <summary>The cues of a sentence; all patterns must have been added before.</summary>
    /// <param name="lemmas">Its lemmas in lower case.</param>
    /// <param name="hasActor">Whether somebody is mentioned in it, or may be.</param>
    /// <param name="hasAmount">Whether an amount stands in it, or may.</param>
    public ulong[] Of(ReadOnlySpan<string> lemmas, bool hasActor, bool hasAmount)
    {
        var cues = new ulong[(numbers.Count + Amount + BitsOfWord) / BitsOfWord];
        if (hasActor) Set(cues, Actor);
        if (hasAmount) Set(cues, Amount);
        foreach (var lemma in lemmas)
            if (byLemma.TryGetValue(lemma, out var found))
                foreach (var cue in found) Set(cues, cue);
        return cues;
    }

    /// <summary>Whether a sentence of those cues has what a pattern asks for.</summary>
    public static bool Has(ulong[] cues, int[][] required)
    {
        foreach (var group in required)
        {
            var any = false;
            foreach (var cue in group) any |= (cues[cue / BitsOfWord] >> (cue % BitsOfWord) & 1) != 0;
            if (!any) return false;
        }

        return true;
    }

    private int[] OfCondition(FrameCondition condition)
    {
        var group = new List<int>();
        if (condition.Filter is not null) group.Add(Actor);
        if (condition.Amount is not null) group.Add(Amount);
        group.AddRange(condition.Words.Select(NumberOf));
        return [.. group];
    }

    // A path by way of a preposition leads nowhere in a sentence without it; one of the paths must lead somewhere.
    private void AddPrepositions(IReadOnlyList<FramePath> paths, HashSet<string> names, List<int[]> groups)
    {
        var firsts = paths.Select(path => path.Steps.Where((step, at) => (at > 0 || !names.Contains(step)) && !PathResolver.IsSlot(step)).FirstOrDefault());
        if (firsts.All(preposition => preposition is not null)) groups.Add([.. firsts.Select(preposition => NumberOf(preposition!)).Distinct()]);
    }

    private int NumberOf(string word)
    {
        if (numbers.TryGetValue(word, out var number)) return number;
        number = numbers.Count + Amount + 1;
        numbers.Add(word, number);
        if (word[0] != '@') Add(word, number);
        else foreach (var lemma in lexicon.Class(word[1..]).Words) Add(lemma, number);
        return number;
    }

    private void Add(string lemma, int number)
    {
        if (!byLemma.TryGetValue(lemma, out var cues)) byLemma.Add(lemma, cues = []);
        cues.Add(number);
    }

    private static void Set(ulong[] cues, int cue) => cues[cue / BitsOfWord] |= 1UL << (cue % BitsOfWord);
}
