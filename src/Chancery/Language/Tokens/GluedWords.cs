namespace Chancery.Language.Tokens;

/// <summary>Takes words apart that lost the space between them when a page was copied: <c>InternationalIndiaAfricaEurope</c>.</summary>
/// <remarks>Names of firms and programs have one or two such joints (YouTube, RealClearPolitics); three are a row of words.</remarks>
internal static class GluedWords
{
    private const int LeastJoints = 3;
    private const int ShortestPiece = 3;
    private const int ShortestRow = (LeastJoints + 1) * ShortestPiece;

    /// <summary>Whether the word is a row of words without space between them.</summary>
    internal static bool IsRow(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestRow) return false;
        int joints = 0, start = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && char.IsLower(word[i])) continue;
            if (i < word.Length && !char.IsUpper(word[i])) return false;
            if (i - start < ShortestPiece || !char.IsLetter(word[start])) return false;
            if (i < word.Length) joints++;
            start = i;
        }

        return joints >= LeastJoints;
    }

    /// <summary>Adds the words of a row that begins at <paramref name="start"/>.</summary>
    internal static void AddEach(string text, int start, int length, List<Span> target)
    {
        var end = start + length;
        for (int at = start, next; at < end; at = next)
        {
            next = at + 1;
            while (next < end && char.IsLower(text[next])) next++;
            target.Add(new Span(at, next));
        }
    }
}
