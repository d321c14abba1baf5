namespace Chancery.Language.Tokens;

/// <summary>The words of a stretch of text in a row, as the division into sentences looks at them.</summary>
internal readonly ref struct WordRow(string text, ReadOnlySpan<Span> words)
{
    private readonly ReadOnlySpan<Span> words = words;

    /// <summary>The text into which the words point.</summary>
    internal string Text { get; } = text;

    /// <summary>How many words there are.</summary>
    internal int Count => words.Length;

    /// <summary>The characters of a word.</summary>
    internal ReadOnlySpan<char> this[int index] => words[index].Of(Text);

    /// <summary>The characters of a word; none where there is no such word.</summary>
    internal ReadOnlySpan<char> At(int index) => index >= 0 && index < words.Length ? words[index].Of(Text) : default;

    /// <summary>Where a word stands.</summary>
    internal Span SpanOf(int index) => words[index];

    /// <summary>Whether nothing lies between a word and the one after it.</summary>
    internal bool Touches(int index) => index + 1 < words.Length && words[index].End == words[index + 1].Start;

    /// <summary>How many lines end between a word and the one after it.</summary>
    internal int LineEndsAfter(int index)
    {
        var lines = 0;
        for (var at = words[index].End; at < words[index + 1].Start; at++)
            if (Text[at] == '\n') lines++;
        return lines;
    }
}
