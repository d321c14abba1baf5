namespace Chancery.Language;

/// <summary>A word of a sentence with its analysis.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Form">Its characters.</param>
/// <param name="Lemma">Its dictionary form; names keep their capitals, other words are in lower case.</param>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Xpos">Its Penn Treebank tag, which tells tense, number and degree: <c>VBD</c>, <c>NNS</c>.</param>
/// <param name="Head">The index in the sentence of the word it depends on; -1 for the root.</param>
/// <param name="Relation">Its Universal Dependencies relation with its subtype: <c>nsubj:pass</c>, <c>nmod:poss</c>; interned.</param>
public readonly record struct Token(
    Span Span, string Form, string Lemma, Upos Upos, string Xpos, int Head, string Relation)
{
    /// <summary>How sure its head is against the next best one, from 0 to 255; 0 where no tree was drawn.</summary>
    public byte HeadCertainty { get; init; }
}
