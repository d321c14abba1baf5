using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Frames;

/// <summary>All sets of words that the conditions of frames ask for, and for each lemma which of them it may be in.</summary>
/// <remarks>Conditions ask of the same few words of a sentence by the hundred, and nearly always for nothing: a bit tells.</remarks>
internal sealed class WordSets
{
    /// <summary>Sets that a cell holds.</summary>
    public const int Bits = 64;

    private readonly Dictionary<string, WordSet> sets = [];
    private readonly Dictionary<string, int> placeNumbers = [];
    private readonly List<ImmutableArray<FramePath>> places = [];
    private readonly FrozenDictionary<string, int> rows;
    private readonly ulong[] cells;

    /// <summary>Collects the sets of frames.</summary>
    public WordSets(IReadOnlyList<Frame> frames, IReadOnlyDictionary<string, PhraseTable> classes)
    {
        Frames = [.. frames.Select(frame => frame with { Patterns = [.. frame.Patterns.Select(pattern => Resolve(pattern, classes))] })];
        Width = (sets.Count / Bits) + 1;
        var found = new Dictionary<string, int>();
        var all = sets.Values.Select(set => (set.Index, Rows: set.Candidates().Select(word => RowOf(word, found)).ToArray())).ToArray();
        rows = found.ToFrozenDictionary();
        cells = new ulong[found.Count * Width];
        foreach (var (index, members) in all)
            foreach (var row in members) cells[row + (index / Bits)] |= 1UL << (index % Bits);
    }

    /// <summary>The frames, their conditions with their sets of words.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>The places where conditions that ask for nothing but words look, each with its paths from the evoking word.</summary>
    public IReadOnlyList<ImmutableArray<FramePath>> Places => places;

    /// <summary>Cells that hold a bit for each set.</summary>
    public int Width { get; }

    /// <summary>Where the bits of a lemma begin, or -1 where no condition asks for it.</summary>
    public int RowOf(string lemma) => rows.GetValueOrDefault(lemma, -1);

    /// <summary>Whether the lemma of a row may be in a set.</summary>
    public bool MayHave(int row, WordSet set) => row >= 0 && (cells[row + (set.Index / Bits)] & (1UL << (set.Index % Bits))) != 0;

    /// <summary>Adds the sets that the lemma of a row may be in.</summary>
    public void Add(int row, Span<ulong> found)
    {
        if (row < 0) return;
        for (var i = 0; i < found.Length; i++) found[i] |= cells[row + i];
    }

    private int RowOf(string word, Dictionary<string, int> found)
    {
        if (!found.TryGetValue(word, out var row)) found[word] = row = found.Count * Width;
        return row;
    }

    private FramePattern Resolve(FramePattern pattern, IReadOnlyDictionary<string, PhraseTable> classes)
    {
        var names = pattern.Conditions.Select(condition => condition.Binding).Concat(pattern.Each.Select(each => each.Binding))
            .OfType<string>().ToHashSet();
        return pattern with
        {
            Conditions = [.. pattern.Conditions.Select(condition => Resolve(condition, names, classes))],
            Each = [.. pattern.Each.Select(each => each with { Set = Of(each.Words, classes) })],
        };
    }

    private FrameCondition Resolve(FrameCondition condition, HashSet<string> names, IReadOnlyDictionary<string, PhraseTable> classes)
    {
        var set = Of(condition.Words, classes);
        var asksForWords = set is { IsEmpty: false, Forms: [] } && condition is { Filters: [], Amount: null };
        return condition with { Set = set, Place = asksForWords ? PlaceOf(condition, names) : -1 };
    }

    // What a name that the pattern gives stands for is another word each time.
    private int PlaceOf(FrameCondition condition, HashSet<string> names)
    {
        if (condition.Paths.Any(path => path.Steps.Length > 0 && names.Contains(path.Steps[0]))) return -1;
        var key = string.Join('|', condition.Paths);
        if (!placeNumbers.TryGetValue(key, out var number))
        {
            placeNumbers[key] = number = places.Count;
            places.Add(condition.Paths);
        }

        return number;
    }

    private WordSet Of(IReadOnlyList<string> words, IReadOnlyDictionary<string, PhraseTable> classes)
    {
        if (words.Count == 0) return WordSet.None;
        var key = string.Join(',', words);
        // Number 0 is the empty set's.
        if (!sets.TryGetValue(key, out var set))
            sets[key] = set = WordSet.Of(sets.Count + 1, words, name => classes.GetValueOrDefault(name, new PhraseTable([])));
        return set;
    }
}
