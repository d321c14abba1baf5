namespace Chancery.Language;

/// <summary>A sentence of a document, analysed: its words in order, and the tree over them.</summary>
/// <remarks>Invariants: the words' spans are ordered, do not overlap and lie in <see cref="Span"/>; exactly one word
/// has head -1 and every other word reaches it (no cycle).</remarks>
public sealed class Sentence
{
    private readonly Token[] tokens;

    /// <summary>A sentence of the given words.</summary>
    public Sentence(Span span, Token[] tokens, bool hasTree = true)
    {
        Span = span;
        this.tokens = tokens;
        HasTree = hasTree;
    }

    /// <summary>Where the sentence stands in the document's text.</summary>
    public Span Span { get; }

    /// <summary>Whether a tree was drawn over it; else all its words hang on the first, and that says nothing.</summary>
    public bool HasTree { get; }

    /// <summary>How many words it has.</summary>
    public int Count => tokens.Length;

    /// <summary>Its words in order.</summary>
    public ReadOnlySpan<Token> Tokens => tokens;

    /// <summary>The word at <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>Whether <paramref name="token"/> is <paramref name="ancestor"/> or stands below it.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (; token >= 0; token = tokens[token].Head)
            if (token == ancestor) return true;
        return false;
    }

    /// <summary>The dictionary form of the preposition that ties a word to others; null where there is none.</summary>
    public string? PrepositionOf(int token) => Child(token, "case") is >= 0 and var preposition ? tokens[preposition].Lemma : null;

    /// <summary>The words at and below <paramref name="token"/>, as the outermost on both sides.</summary>
    public (int First, int Last) Extent(int token)
    {
        var (first, last) = (0, tokens.Length - 1);
        while (!IsUnder(first, token)) first++;
        while (!IsUnder(last, token)) last--;
        return (first, last);
    }

    /// <summary>The first word right below <paramref name="head"/> with one of the relations; -1 where there is none.</summary>
    public int Child(int head, params ReadOnlySpan<string> relations) => Child(tokens, head, relations);

    /// <summary>The same in words that are being put into another order.</summary>
    internal static int Child(ReadOnlySpan<Token> tokens, int head, params ReadOnlySpan<string> relations)
    {
        for (var at = 0; at < tokens.Length; at++)
            if (tokens[at].Head == head && relations.Contains(tokens[at].Relation)) return at;
        return -1;
    }
}
