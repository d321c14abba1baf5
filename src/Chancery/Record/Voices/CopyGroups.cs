namespace Chancery.Record.Voices;

/// <summary>Puts documents together that are copies or rewrites of one text.</summary>
internal static class CopyGroups
{
    // Of two reports of one event by two reporters a few runs of words are the same: names, titles, a quotation. In a rewrite of one
    // agency's text about half are left.
    private const double Copied = 0.4;

    /// <summary>For each document the first one, in the order given, whose text it shares.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<string> documents, Func<string, string> textOf)
    {
        var seen = new List<(string Document, Shingles Text)>();
        var first = new Dictionary<string, string>();
        foreach (var document in documents)
        {
            if (first.ContainsKey(document)) continue;
            var text = Shingles.Of(textOf(document));
            var original = seen.FirstOrDefault(other => other.Text.SharedWith(text) >= Copied).Document;
            first[document] = original is null ? document : first[original];
            seen.Add((document, text));
        }

        return first;
    }
}
