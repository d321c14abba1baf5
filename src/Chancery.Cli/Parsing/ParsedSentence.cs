using Chancery.Interchange.Conllu;
using Chancery.Language;

namespace Chancery.Cli.Parsing;

/// <summary>A sentence with what its output needs to know of where it stands.</summary>
/// <param name="Id">What it is called: no other sentence of the output is called so.</param>
/// <param name="Text">The text that the words' spans point into.</param>
/// <param name="Offset">How many UTF-16 code units of the input stand before that text.</param>
/// <param name="Analysis">Its words and its tree.</param>
internal sealed record ParsedSentence(string Id, string Text, long Offset, Sentence Analysis)
{
    /// <summary>The name of the document that begins with it; empty for one without a name, null when none begins.</summary>
    public string? NewDocument { get; init; }

    /// <summary>Whether a paragraph begins with it.</summary>
    public bool BeginsParagraph { get; init; }

    /// <summary>The sentence whose words were kept; null when the text was divided into words here.</summary>
    public ConlluSentence? Given { get; init; }

    /// <summary>The sentence as it stands in the text, on one line.</summary>
    public string Written => Given?.Comment("text") ?? string.Concat(Analysis.Tokens.ToArray().Select((token, i) =>
        i + 1 < Analysis.Count && HasSpaceAfter(i) ? token.Form + " " : token.Form));

    /// <summary>Whether white space, or the end of the text, follows a word.</summary>
    public bool HasSpaceAfter(int word)
    {
        var end = Analysis[word].Span.End;
        var isNextGlued = word + 1 < Analysis.Count && Analysis[word + 1].Span.Start == end;
        return !isNextGlued && (end >= Text.Length || char.IsWhiteSpace(Text[end]) || char.IsControl(Text[end]));
    }
}
