namespace Chancery.Text;

/// <summary>Finds blocks that say what another block of the document says: a caption under its own list item, a summary cut
/// out of the text, a page that repeats its beginning.</summary>
internal static class DuplicateFinder
{
    // So many characters must agree before a block counts as the beginning of another one.
    private const int LeastBeginning = 40;

    /// <summary>Marks the duplicates: of equal blocks all but the first, of a block and its beginning the beginning.</summary>
    public static void Mark(string text, Block[] blocks)
    {
        var fullest = new Dictionary<string, int>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind is BlockKind.Boilerplate or BlockKind.Byline or BlockKind.Dateline) continue;
            var key = Beginning(text, blocks[i].Span);
            if (!fullest.TryGetValue(key, out var other)) fullest[key] = i;
            else if (SaysAsMuch(text, blocks[other].Span, blocks[i].Span)) blocks[i] = blocks[i] with { Duplicate = true };
            else if (SaysAsMuch(text, blocks[i].Span, blocks[other].Span))
            {
                // The headline stands for itself though the first paragraph begins with it.
                if (blocks[other].Kind != BlockKind.Headline) blocks[other] = blocks[other] with { Duplicate = true };
                fullest[key] = i;
            }
        }
    }

    private static string Beginning(string text, Span span)
    {
        Span<char> key = stackalloc char[LeastBeginning];
        var length = 0;
        for (var i = span.Start; i < span.End && length < key.Length; i++)
            if (char.IsLetterOrDigit(text[i])) key[length++] = char.ToLowerInvariant(text[i]);
        return key[..length].ToString();
    }

    /// <summary>Whether <paramref name="part"/> is <paramref name="whole"/> or its beginning, white space and marks apart.</summary>
    private static bool SaysAsMuch(string text, Span whole, Span part)
    {
        var at = whole.Start;
        for (var i = part.Start; i < part.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            while (at < whole.End && !char.IsLetterOrDigit(text[at])) at++;
            if (at >= whole.End || char.ToLowerInvariant(text[at]) != char.ToLowerInvariant(text[i])) return false;
            at++;
        }

        return at >= whole.End || !char.IsLetterOrDigit(text[at]) || !char.IsLetterOrDigit(text[at - 1]);
    }
}
