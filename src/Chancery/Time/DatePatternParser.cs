namespace Chancery.Time;

/// <summary>Expands a pattern of <c>dates.tsv</c> into the plain sequences that it stands for.</summary>
/// <remarks>Grammar: items parted by blanks; an item is a word, <c>a|b</c>, <c>{slot}</c>, <c>( items )</c> or
/// <c>&lt;items&gt;</c>, with <c>?</c> when it may be missing.</remarks>
internal sealed class DatePatternParser(string pattern, TimeLexicon lexicon, Action<string> report)
{
    private readonly string[] items = [.. Cut(pattern)];
    private int at;

    /// <summary>All sequences of the pattern; none, and a report, when it is wrong.</summary>
    public List<DateElement[]> Expand()
    {
        var sequences = Sequence(close: null);
        if (at < items.Length) report($"unexpected '{items[at]}' in the pattern");
        else if (sequences.Any(s => s.All(e => e.Context))) report("the pattern may match nothing");
        else if (sequences.Any(s => s.Skip(1).Any(e => e.Context) || s[0] is { Context: true, Word: null })) report("< > may hold one word at the start only");
        else return sequences;
        return [];
    }

    /// <summary>The pattern cut at blanks and around brackets; what stands in &lt; &gt; is one item whatever it holds.</summary>
    private static IEnumerable<string> Cut(string pattern)
    {
        foreach (var word in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var item = word.StartsWith('<') ? word : word.TrimStart('(');
            for (var i = item.Length; i < word.Length; i++) yield return "(";
            var close = item.StartsWith('<') ? -1 : item.IndexOf(')');
            if (close != 0) yield return close < 0 ? item : item[..close];
            if (close >= 0) yield return item[close..];
        }
    }

    private List<DateElement[]> Sequence(string? close)
    {
        List<DateElement[]> result = [[]];
        while (at < items.Length && !(close is not null && items[at].TrimEnd('?') == close))
        {
            var next = Item();
            result = [.. result.SelectMany(_ => next, (head, tail) => (DateElement[])[.. head, .. tail])];
        }

        return result;
    }

    private List<DateElement[]> Item()
    {
        var item = items[at++];
        if (item != "(") return Alternatives(item);
        var group = Sequence(")");
        if (at == items.Length)
        {
            report("a '(' is not closed");
            return group;
        }

        return items[at++].EndsWith('?') ? [.. group, []] : group;
    }

    private List<DateElement[]> Alternatives(string item)
    {
        var optional = item.Length > 1 && item.EndsWith('?');
        if (optional) item = item[..^1];
        var context = item.Length > 1 && item.StartsWith('<') && item.EndsWith('>');
        if (context) item = item[1..^1];
        var alternatives = item.Split('|').Select(a => (DateElement[])[Element(a, context)]).ToList();
        if (optional) alternatives.Add([]);
        return alternatives;
    }

    private DateElement Element(string text, bool context)
    {
        if (!text.StartsWith('{')) return new(lexicon.Intern(text), default, context);
        if (text.EndsWith('}') && Enum.TryParse<DateSlot>(text[1..^1], ignoreCase: true, out var slot)) return new(null, slot, context);
        report($"'{text}' is no slot");
        return default;
    }
}
