using Chancery.Language;

namespace Chancery.Coding;

/// <summary>The words that say what happens between a source and a target: those on the way between them in the tree, and the
/// nearest clause over each, from the top down.</summary>
internal sealed class EventChain
{
    private const string Saying = "SAY";
    private const string Light = "LIGHT";

    private readonly Token[] words;
    private readonly PlacedPair pair;
    private readonly TreePaths paths;
    private readonly List<int> found = [];

    internal EventChain(PlacedPair pair, EventWords lexicon)
    {
        (this.pair, words) = (pair, pair.Words);
        paths = new(words);
        if (pair is { Source: { } source, Target: { } target }) AddBetween(source.Head, target.Head);
        else if ((pair.Source ?? pair.Target) is { } named) AddAbove(named.Head);
        else found.AddRange(Enumerable.Range(0, words.Length).Where(i => words[i].Head < 0));
        Main = FindMain(lexicon);
        IsLight = Main is { } main && lexicon.Of(words[main].Lemma).Contains(Light);
    }

    /// <summary>The words, from the top of the tree down.</summary>
    internal IReadOnlyList<int> Words => found;

    /// <summary>What is done, where the chain begins with saying so: "said that it would not open".</summary>
    internal int? Main { get; }

    /// <summary>Whether the main word says little without what hangs on it: "paid a visit".</summary>
    internal bool IsLight { get; }

    /// <summary>Whether a word says what happens: the main word, or what hangs on one that says little.</summary>
    internal bool IsMain(int word) => word == Main || (IsLight && words[word].Head == Main);

    private int? FindMain(EventWords lexicon)
    {
        if (found.Count == 0) return null;
        var i = 0;
        while (i + 1 < found.Count && words[found[i + 1]].Relation is "ccomp" or "parataxis" && lexicon.Of(words[found[i]].Lemma).Contains(Saying)) i++;
        return found[i];
    }

    private void AddBetween(int source, int target)
    {
        var (up, down) = paths.Between(source, target);
        // Where one hangs on the other, what happens stands above both: "protesters outside the embassy burned".
        if (up.Count == 1 || down.Count == 1 || pair.IsNamed(down[0])) AddAbove(up[^1]);
        foreach (var word in up.AsEnumerable().Reverse()) Add(word);
        foreach (var word in down) Add(word);
    }

    private void AddAbove(int word)
    {
        var above = new List<int>();
        foreach (var i in paths.Up(word).Skip(1))
        {
            above.Add(i);
            if (words[i].Upos is Upos.Verb) break;
        }

        above.Reverse();
        foreach (var i in above) Add(i);
    }

    private void Add(int word)
    {
        if (!pair.IsNamed(word) && !found.Contains(word)) found.Add(word);
    }
}
