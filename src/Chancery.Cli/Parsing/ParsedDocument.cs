using Chancery.Language;

namespace Chancery.Cli.Parsing;

/// <summary>A document on its way through the parser: names its sentences.</summary>
/// <param name="name">What it is called; empty for standard input.</param>
internal sealed class ParsedDocument(string name)
{
    private int sentences;

    /// <summary>Whether no sentence of it has come yet.</summary>
    public bool IsNew => sentences == 0;

    /// <summary>The sentences of the document's next piece.</summary>
    public IEnumerable<ParsedSentence> Sentences(TextPiece piece, Analyzer analyzer)
    {
        var paragraph = piece.GoesOn ? 1 : 0;
        foreach (var sentence in analyzer.Analyze(piece.Text, piece.Paragraphs))
        {
            var begins = paragraph < piece.Paragraphs.Count && sentence.Span.Start >= piece.Paragraphs[paragraph].Start;
            while (paragraph < piece.Paragraphs.Count && sentence.Span.Start >= piece.Paragraphs[paragraph].Start) paragraph++;
            yield return new(Id(), piece.Text, piece.Offset, sentence)
            {
                NewDocument = sentences == 1 ? name : null,
                BeginsParagraph = begins,
            };
        }
    }

    // A sent_id has no white space, and slashes have a meaning of their own in it.
    private string Id()
    {
        sentences++;
        if (name.Length == 0) return $"{sentences}";
        return $"{string.Concat(name.Select(c => char.IsWhiteSpace(c) || c == '/' ? '-' : c))}-{sentences}";
    }
}
