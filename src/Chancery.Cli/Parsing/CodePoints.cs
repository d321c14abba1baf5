namespace Chancery.Cli.Parsing;

/// <summary>Counts characters as Unicode does, going forward through a text: the unit of <c>TokenRange</c> in CoNLL-U.</summary>
internal sealed class CodePoints(string text, long offset, long before = 0)
{
    private int at;
    private long count = before;

    /// <summary>The counting as it goes on in the next piece of the text, or begins anew in another one.</summary>
    public CodePoints In(string next, long nextOffset, bool begins)
    {
        if (!begins && ReferenceEquals(next, text)) return this;
        return begins ? new(next, nextOffset, nextOffset) : new(next, nextOffset, At(text.Length) + (nextOffset - offset - text.Length));
    }

    /// <summary>How many characters of the input stand before a place in the piece; not before the last place asked for.</summary>
    public long At(int place)
    {
        for (; at < place; at++)
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) count++;
        return count;
    }
}
