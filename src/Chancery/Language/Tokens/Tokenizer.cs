using Chancery.Language.Data;

namespace Chancery.Language.Tokens;

/// <summary>Divides text into words by the conventions of the English Web Treebank.</summary>
internal sealed class Tokenizer(WritingConventions conventions)
{
    private readonly WordScanner words = new(conventions);
    private readonly MarkScanner marks = new(conventions);

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
            at += AddNext(text, at, chunkEnd, block, target);
        }
    }

    /// <summary>Adds the word, or the words written as one, that begin here, and returns how many characters they have.</summary>
    private int AddNext(string text, int at, int chunkEnd, Span block, List<Span> target)
    {
        var rest = text.AsSpan(at, block.End - at);
        var opens = at == block.Start || !Glyph.IsWordPart(text[at - 1]);
        var length = opens ? WebAddress.LengthOf(text.AsSpan(at, chunkEnd - at)) : 0;
        if (length > 0)
        {
            target.Add(new Span(at, at + length));
            return length;
        }

        var free = at == block.Start || Glyph.IsBlank(text[at - 1]);
        var tag = opens && rest.Length > 1 && rest[0] is '#' or '@' && char.IsLetter(rest[1]) ? 1 : 0;
        if (tag == 0 && !Glyph.IsWordPart(rest[0]))
        {
            length = MarkOrCliticLength(rest, free);
            target.Add(new Span(at, at + length));
            return length;
        }

        length = tag + words.LengthOf(rest[tag..]);
        if (tag == 0 && GluedWords.IsRow(rest[..length])) GluedWords.AddEach(text, at, length, target);
        else AddWord(text, at, length, target);
        return length;
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
    private int MarkOrCliticLength(ReadOnlySpan<char> rest, bool free)
    {
        if (free || !Glyph.IsApostrophe(rest[0])) return marks.LengthOf(rest, free);
        foreach (var clitic in conventions.Clitics)
            if (rest.Length >= clitic.Length && IsSame(rest[..clitic.Length], clitic)
                && (rest.Length == clitic.Length || !Glyph.IsWordPart(rest[clitic.Length])))
                return clitic.Length;
        return marks.LengthOf(rest, free);
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
            if (word.Length > clitic.Length && IsSame(word[^clitic.Length..], clitic))
                return IsDecade(word[..^clitic.Length]) ? 0 : word.Length - clitic.Length;
        var digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] is '.' or ',' or ':')) digits++;
        if (digits > 0 && digits < word.Length && conventions.IsUnit(word[digits..].TrimEnd('.'))) return digits;
        return conventions.DivisionOf(word);
    }

    /// <summary>The 1990's are a plural.</summary>
    private static bool IsDecade(ReadOnlySpan<char> word) => word[^1] == '0' && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsSame(ReadOnlySpan<char> text, string clitic)
    {
        for (var i = 0; i < clitic.Length; i++)
        {
            var c = Glyph.IsApostrophe(text[i]) ? '\'' : char.ToLowerInvariant(text[i]);
            if (c != clitic[i]) return false;
        }

        return true;
    }
}
