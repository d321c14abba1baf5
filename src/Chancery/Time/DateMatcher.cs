namespace Chancery.Time;

/// <summary>Finds the longest pattern at a place of one sentence's atoms.</summary>
internal sealed class DateMatcher(DateGrammar grammar, List<Atom> atoms, Func<DateExpression, bool> admits)
{
    private readonly List<DateCapture> captured = [];

    /// <summary>The longest date that starts at <paramref name="at"/> by a pattern of any section up to <paramref name="last"/>;
    /// of equally long ones that of the earliest section.</summary>
    public DateExpression? Longest(int at, int first, int last)
    {
        DateExpression? best = null;
        if (atoms[at] is { Kind: AtomKind.Word or AtomKind.Mark, Word: null or { StartsDate: false } }) return null;
        var before = at > 0 ? atoms[at - 1].Word : null;
        for (var section = first; section <= last; section++)
        {
            Walk(grammar.Section(section), at, at, section, ref best);
            if (before is not null && grammar.SectionAfter(section, before) is { } after) Walk(after, at, at, section, ref best);
        }

        return best;
    }

    private void Walk(DateNode node, int start, int at, int section, ref DateExpression? best)
    {
        if (node.Rule is { } rule && (best is null || at > best.End))
        {
            var found = new DateExpression(rule, [.. captured], start, at);
            if (rule.Guard == DateGuard.None || admits(found)) best = found;
        }

        if (at >= atoms.Count) return;
        if (atoms[at].Word is { } word && node.After(word) is { } next) Walk(next, start, at + 1, section, ref best);
        foreach (var (slot, after) in node.Slots)
        {
            // A pattern that starts with a date needs one here, and the earlier sections have been tried.
            if (slot == DateSlot.Date && at == start && best is null) continue;
            WalkSlot(slot, after, start, at, section, ref best);
        }
    }

    private void WalkSlot(DateSlot slot, DateNode after, int start, int at, int section, ref DateExpression? best)
    {
        var depth = captured.Count;
        if (!TryFill(slot, at, section, out var capture, out var length)) return;
        captured.Add(capture);
        Walk(after, start, at + length, section, ref best);
        captured.RemoveRange(depth, captured.Count - depth);
    }

    private bool TryFill(DateSlot slot, int at, int section, out DateCapture capture, out int length)
    {
        if (slot == DateSlot.Date) return TryDate(at, section, out capture, out length);
        if (slot == DateSlot.N) return TryNumber(at, out capture, out length);
        length = 1;
        return DateSlots.TryFill(slot, atoms[at], out capture);
    }

    private bool TryNumber(int at, out DateCapture capture, out int length)
    {
        var read = NumberReader.TryRead(atoms, at, out var value, out length);
        if (!read && atoms[at].Word?.TryGet(WordClass.Article, out var article) == true)
        {
            (read, value, length) = (true, article.Value, 1);
        }

        capture = new(DateSlot.N, value);
        return read && value is > 0 and < 10_000;
    }

    private bool TryDate(int at, int section, out DateCapture capture, out int length)
    {
        // A matcher of its own, because the captures of the two patterns must not mix.
        var inner = new DateMatcher(grammar, atoms, admits).Longest(at, DateGrammar.Inner, section - 1);
        capture = new(DateSlot.Date, 0, Date: inner);
        length = inner is null ? 0 : inner.End - at;
        return inner is not null;
    }
}
