namespace Chancery.Interchange.Conllu;

/// <summary>A line of a sentence in CoNLL-U, column by column as it is written (universaldependencies.org/format).</summary>
/// <param name="Id">The number of the word from 1; <c>1-2</c> for words written as one, <c>1.1</c> for an empty node.</param>
/// <param name="Form">The word.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">Its universal part of speech, in capitals.</param>
/// <param name="Xpos">The language's own tag.</param>
/// <param name="Feats">Morphological features.</param>
/// <param name="Head">The number of the word that it depends on; 0 for the root.</param>
/// <param name="Deprel">How it depends on it.</param>
/// <param name="Deps">The enhanced graph's heads.</param>
/// <param name="Misc">Anything else.</param>
public sealed record ConlluRow(
    string Id, string Form, string Lemma, string Upos, string Xpos, string Feats, string Head, string Deprel, string Deps, string Misc)
{
    /// <summary>What an empty column holds.</summary>
    public const string Empty = "_";

    /// <summary>Whether it is a word of the tree.</summary>
    public bool IsWord => !IsRange && !IsEmptyNode;

    /// <summary>Whether it shows several words as the one that they are written as.</summary>
    public bool IsRange => Id.Contains('-');

    /// <summary>Whether it is a word that is not said, of the enhanced graph only.</summary>
    public bool IsEmptyNode => Id.Contains('.');
}
