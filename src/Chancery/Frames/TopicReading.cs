namespace Chancery.Frames;

/// <summary>Finds the fields that words speak of.</summary>
internal static class TopicReading
{
    /// <summary>The fields named at and below <paramref name="token"/>, in the order of the text, each with its word.</summary>
    public static IEnumerable<(int Token, string Topic)> Under(SentenceView view, int token, PhraseTable fields)
    {
        var (first, last) = view.Extent(token);
        for (var at = first; at <= last; at++)
        {
            if (fields.Find(view, at) is not { } hit || hit.First != at) continue;
            yield return (at, hit.Value);
            at = hit.Last;
        }
    }
}
