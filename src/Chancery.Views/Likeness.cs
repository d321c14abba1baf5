namespace Chancery.Views;

/// <summary>Finds the words that a user may have meant.</summary>
internal static class Likeness
{
    /// <summary>The nearest words, if any is near: at most a third of the letters mistyped.</summary>
    public static IReadOnlyList<string> Nearest(string input, IEnumerable<string> words, int most) =>
        [.. Near(input, words, most).Select(near => near.Word)];

    /// <summary>The same, each with the number of letters that are wrong.</summary>
    public static IReadOnlyList<(string Word, int Distance)> Near(string input, IEnumerable<string> words, int most)
    {
        var text = input.Trim().ToLowerInvariant();
        var bound = Math.Max(1, text.Length / 3);
        return [.. words
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(word => Math.Abs(word.Length - text.Length) <= bound)
            .Select(word => (Word: word, Distance: Distance(text, word.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= bound)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Take(most)];
    }

    /// <summary>The number of letters to add, drop, replace or swap with their neighbour (optimal string alignment).</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }
}
