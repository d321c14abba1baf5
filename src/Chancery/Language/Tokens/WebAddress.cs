using System.Buffers;

namespace Chancery.Language.Tokens;

/// <summary>Recognises addresses of pages and of mail, which are one word whatever characters they have.</summary>
internal static class WebAddress
{
    private const int LongestScheme = 16;
    private const int LongestMailbox = 64;

    private static readonly SearchValues<char> Enclosing = SearchValues.Create("<>\"“”«»");
    private static readonly SearchValues<char> Trailing = SearchValues.Create(".,;:!?)]}>\"'’”»");
    private static readonly SearchValues<char> NotInMailbox = SearchValues.Create("()[]\"“”,;");
    private static readonly SearchValues<char> SchemeLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The length of the address that the chunk (characters up to white space) opens with; 0 when it is none.</summary>
    internal static int LengthOf(ReadOnlySpan<char> chunk)
    {
        if (!LooksLikePage(chunk) && !LooksLikeMail(chunk)) return 0;
        var end = chunk.IndexOfAny(Enclosing);
        if (end < 0) end = chunk.Length;
        return chunk[..end].LastIndexOfAnyExcept(Trailing) + 1;
    }

    private static bool LooksLikePage(ReadOnlySpan<char> chunk)
    {
        if (chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return chunk.Length > 4;
        var scheme = chunk[..Math.Min(chunk.Length, LongestScheme)].IndexOf("://");
        return scheme > 1 && !chunk[..scheme].ContainsAnyExcept(SchemeLetters);
    }

    private static bool LooksLikeMail(ReadOnlySpan<char> chunk)
    {
        if (!char.IsAsciiLetterOrDigit(chunk[0])) return false;
        var at = chunk[..Math.Min(chunk.Length, LongestMailbox)].IndexOf('@');
        return at > 0 && chunk[at..].IndexOf('.') > 1 && !chunk[..at].ContainsAny(NotInMailbox);
    }
}
