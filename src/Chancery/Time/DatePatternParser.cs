namespace Chancery.Time;

/// <summary>Expands a pattern of <c>dates.tsv</c> into the plain sequences that it stands for.</summary>
/// <remarks>Grammar: items parted by blanks; an item is a word, <c>a|b</c>, <c>{slot}</c>, <c>( items )</c> or
/// <c>&lt;items&gt;</c>, with <c>?</c> when it may be missing.</remarks>
internal sealed class DatePatternParser(TimeRow row, TimeLexicon lexicon)
{
    private readonly string[] items = Spaced(row[1]);
    private int at;

    /// <summary>All sequences of the row's pattern.</summary>
    public List<DateElement[]> Expand()
    {
        var sequences = Sequence(close: null);
        if (at < items.Length) throw row.Wrong($"unexpected '{items[at]}' in the pattern");
        if (sequences.Any(s => s.All(e => e.Context))) throw row.Wrong("the pattern may match nothing");
        return sequences;
    }

    private static string[] Spaced(string pattern) =>
        pattern.Replace("(,|", "\u0001,|").Replace("|(|", "|\u0002|")
            .Replace("(", " ( ").Replace(")", " ) ").Replace(") ?", ")?")
            .Replace("\u0001", "( ").Replace("\u0002", "(")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

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
        if (at == items.Length) throw row.Wrong("a '(' is not closed");
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
        throw row.Wrong($"'{text}' is no slot");
    }
}
