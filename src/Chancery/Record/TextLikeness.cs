namespace Chancery.Record;

/// <summary>Tells a changed version of a report from another report that happens to have the same file name.</summary>
internal static class TextLikeness
{
    // Two reports on the same event share a few per cent of their word pairs, versions of one report most of them; a
    // sentence of six words with two of them changed still keeps two fifths.
    private const double Threshold = 0.25;

    // More than enough to judge by, and bounds the work on a file of any size.
    private const int MostWords = 20_000;

    /// <summary>Whether a quarter of the shorter text's pairs of neighbouring words occur in the other text.</summary>
    public static bool AreVersions(string left, string right)
    {
        var pairs = Pairs(left);
        var others = Pairs(right);
        var fewer = Math.Min(pairs.Count, others.Count);
        if (fewer == 0) return true;
        pairs.IntersectWith(others);
        return pairs.Count >= Threshold * fewer;
    }

    private static HashSet<(string, string)> Pairs(string text)
    {
        var pairs = new HashSet<(string, string)>();
        var last = "";
        var words = 0;
        for (var i = 0; i < text.Length && words < MostWords; words++)
        {
            while (i < text.Length && !char.IsLetterOrDigit(text[i])) i++;
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            if (i == start) break;
            var word = text[start..i].ToLowerInvariant();
            if (last.Length > 0) pairs.Add((last, word));
            last = word;
        }
        return pairs;
    }
}
