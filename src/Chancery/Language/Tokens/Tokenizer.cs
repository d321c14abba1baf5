using Chancery.Language.Data;

namespace Chancery.Language.Tokens;

/// <summary>Divides text into words by the conventions of the English Web Treebank.</summary>
internal sealed class Tokenizer(WritingConventions conventions)
{
    private const int LongestRun = 80;

    private readonly WordScanner words = new(conventions);

    /// <summary>Adds the words of one stretch of the text, in order.</summary>
    internal void Divide(string text, Span block, List<Span> target)
    {
        var at = block.Start;
        var chunkEnd = at;
        while (at < block.End)
        {
            if (Glyph.IsBlank(text[at]))
            {
                at++;
                continue;
            }

            if (at >= chunkEnd) chunkEnd = EndOfChunk(text, at, block.End);
            var rest = text.AsSpan(at, block.End - at);
            var opens = at == block.Start || !Glyph.IsWordPart(text[at - 1]);
            var length = opens ? WebAddress.LengthOf(text.AsSpan(at, chunkEnd - at)) : 0;
            if (length > 0) target.Add(new Span(at, at + length));
            else if (Glyph.IsWordPart(text[at])) AddWord(text, at, length = words.LengthOf(rest), target);
            else target.Add(new Span(at, at + (length = MarkOrCliticLength(text, at, block))));
            at += length;
        }
    }

    /// <summary>Where the characters end that stand together without white space; a bound keeps endless ones cheap.</summary>
    private static int EndOfChunk(string text, int start, int end)
    {
        const int longest = 2048;
        var at = start + 1;
        while (at < end && at - start < longest && !Glyph.IsBlank(text[at])) at++;
        return at;
    }

    /// <summary>The length of a mark, or of an ending ('s) that stands right after one: <c>"Vesti"'s</c>.</summary>
    private int MarkOrCliticLength(string text, int at, Span block)
    {
        var rest = text.AsSpan(at, block.End - at);
        if (!Glyph.IsApostrophe(rest[0]) || at == block.Start || Glyph.IsBlank(text[at - 1])) return MarkLength(rest);
        foreach (var clitic in conventions.Clitics)
            if (rest.Length >= clitic.Length && IsSame(rest[..clitic.Length], clitic)
                && (rest.Length == clitic.Length || !Glyph.IsWordPart(rest[clitic.Length])))
                return clitic.Length;
        return MarkLength(rest);
    }

    private void AddWord(string text, int start, int length, List<Span> target)
    {
        var word = text.AsSpan(start, length);
        var division = DivisionOf(word);
        if (division > 0) target.Add(new Span(start, start + division));
        target.Add(new Span(start + division, start + length));
    }

    /// <summary>Where a word is divided into two: before an ending (do|n't), after a number (5|km), or as listed (can|not).</summary>
    private int DivisionOf(ReadOnlySpan<char> word)
    {
        foreach (var clitic in conventions.Clitics)
            if (word.Length > clitic.Length && IsSame(word[^clitic.Length..], clitic)) return word.Length - clitic.Length;
        var digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is '.' or ',' or ':')) digits++;
        if (digits > 0 && digits < word.Length && conventions.IsUnit(word[digits..].TrimEnd('.'))) return digits;
        return conventions.DivisionOf(word);
    }

    private static bool IsSame(ReadOnlySpan<char> text, string clitic)
    {
        for (var i = 0; i < clitic.Length; i++)
        {
            var c = Glyph.IsApostrophe(text[i]) ? '\'' : char.ToLowerInvariant(text[i]);
            if (c != clitic[i]) return false;
        }

        return true;
    }

    private static int MarkLength(ReadOnlySpan<char> rest)
    {
        var c = rest[0];
        if (rest.Length > 1 && (char.IsSurrogatePair(c, rest[1]) || (c is '\'' or '`' && rest[1] == c))) return 2;
        if (!Glyph.IsRepeated(c)) return 1;
        var length = 1;
        while (length < rest.Length && length < LongestRun && (rest[length] == c || (c is '!' or '?' && rest[length] is '!' or '?'))) length++;
        return length;
    }
}
