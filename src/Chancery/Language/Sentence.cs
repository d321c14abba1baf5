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
}
