namespace Chancery.Storage;

/// <summary>Turns what a person types into a query of FTS5 that cannot be misunderstood: every word is quoted.</summary>
internal static class FullTextQuery
{
    /// <summary>The query for what was typed.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="isUnfinished">Whether the last word may go on.</param>
    public static string Of(string words, bool isUnfinished = false)
    {
        // Every second part stands between quotation marks.
        var parts = words.Replace('“', '"').Replace('”', '"').Split('"');
        var terms = parts.SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var query = string.Join(' ', terms.Where(term => term.Any(char.IsLetterOrDigit)).Select(term => $"\"{term}\""));
        return isUnfinished && query.Length > 0 ? query + "*" : query;
    }
}
