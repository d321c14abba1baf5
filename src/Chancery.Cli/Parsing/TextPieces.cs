namespace Chancery.Cli.Parsing;

/// <summary>Takes a text of any length apart into pieces that end between paragraphs, so that only one is held at a time.</summary>
/// <remarks>A paragraph longer than <see cref="LongestParagraph"/> is cut at the end of a line, or else at a space.</remarks>
internal sealed class TextPieces(TextReader reader)
{
    /// <summary>A paragraph longer than this, in UTF-16 code units, is cut: a mebibyte holds some 170,000 words.</summary>
    public const int LongestParagraph = 1 << 20;

    private const int UsualLength = 1 << 16;

    private char[] buffer = new char[UsualLength];
    private int length;

    /// <summary>The pieces, in order.</summary>
    public IEnumerable<TextPiece> Read()
    {
        var (offset, goesOn) = (0L, false);
        for (var ended = false; !ended;)
        {
            ended = !Fill();
            var cut = ended ? length : Paragraphs.EndOfLast(buffer.AsSpan(0, length));
            if (cut == 0 && length < LongestParagraph && !ended)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
                continue;
            }

            var isTorn = cut == 0 && !ended;
            if (isTorn) cut = Tear(buffer.AsSpan(0, length));
            var text = new string(buffer, 0, cut);
            var paragraphs = Paragraphs.In(text);
            if (paragraphs.Count > 0) yield return new(text, paragraphs, offset, goesOn);
            buffer.AsSpan(cut, length - cut).CopyTo(buffer);
            length -= cut;
            offset += cut;
            goesOn = isTorn;
        }
    }

    /// <summary>Fills the buffer; false at the end of the text.</summary>
    private bool Fill()
    {
        while (length < buffer.Length)
        {
            var read = reader.Read(buffer, length, buffer.Length - length);
            if (read == 0) return false;
            length += read;
        }

        return true;
    }

    /// <summary>Where a paragraph without an end is cut: after a line that ends a sentence, after a line, after a word.</summary>
    private static int Tear(ReadOnlySpan<char> text)
    {
        for (var end = text.LastIndexOf('\n'); end > 0; end = text[..end].LastIndexOf('\n'))
            if (text[..end].TrimEnd() is [.., '.' or '!' or '?' or '"' or '”']) return end + 1;
        if (text.LastIndexOfAny(" \n\t") is > 0 and var space) return space + 1;
        return char.IsHighSurrogate(text[^1]) ? text.Length - 1 : text.Length;
    }
}
