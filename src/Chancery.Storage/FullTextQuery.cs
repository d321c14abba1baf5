namespace Chancery.Storage;

/// <summary>Turns what a person types into a query of FTS5 that cannot be misunderstood: every word is quoted.</summary>
internal static class FullTextQuery
{
    public static string Of(string words)
    {
        // Every second part stands between quotation marks.
        var parts = words.Replace('“', '"').Replace('”', '"').Split('"');
        var terms = parts.SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Join(' ', terms.Where(term => term.Any(char.IsLetterOrDigit)).Select(term => $"\"{term}\""));
    }
}
