namespace Chancery.Time;

/// <summary>A node of the tree of all patterns of one section: what has been matched so far, and what may come next.</summary>
internal sealed class DateNode
{
    private readonly Dictionary<TimeWord, DateNode> words = [];
    private readonly List<(DateSlot Slot, DateNode Next)> slots = [];

    /// <summary>The rule that is complete here; null when none is.</summary>
    public DateRule? Rule { get; private set; }

    /// <summary>The slots that may come next.</summary>
    public IReadOnlyList<(DateSlot Slot, DateNode Next)> Slots => slots;

    /// <summary>The node after <paramref name="word"/>; null when no pattern goes on so.</summary>
    public DateNode? After(TimeWord word) => words.GetValueOrDefault(word);

    /// <summary>Adds a pattern; the first rule to claim a sequence keeps it.</summary>
    public void Add(ReadOnlySpan<DateElement> pattern, DateRule rule)
    {
        if (pattern.IsEmpty)
        {
            Rule ??= rule;
            return;
        }

        Child(pattern[0]).Add(pattern[1..], rule);
    }

    private DateNode Child(DateElement element)
    {
        if (element.Word is { } word)
        {
            if (!words.TryGetValue(word, out var known)) words.Add(word, known = new());
            return known;
        }

        foreach (var (slot, next) in slots)
        {
            if (slot == element.Slot) return next;
        }

        var node = new DateNode();
        slots.Add((element.Slot, node));
        return node;
    }
}
