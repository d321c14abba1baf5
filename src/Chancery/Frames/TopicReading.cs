namespace Chancery.Frames;

/// <summary>Finds the fields that words speak of.</summary>
internal static class TopicReading
{
    /// <summary>The fields named at and below <paramref name="token"/>, in the order of the text, each with its word.</summary>
    public static IEnumerable<(int Token, string Topic)> Under(SentenceView view, int token, FrameLexicon lexicon)
    {
        var fields = lexicon.Class("fields");
        var (first, last) = Extent(view, token, lexicon.Class("instrument"));
        for (var at = first; at <= last; at++)
        {
            if (fields.Find(view, at) is not { } hit || hit.First != at) continue;
            yield return (at, hit.Value);
            at = hit.Last;
        }
    }

    // Without what is coordinated with the word: "an agreement on trade and a memorandum on health" are two things.
    private static (int First, int Last) Extent(SentenceView view, int token, PhraseTable instruments)
    {
        var (first, last) = (token, token);
        foreach (var child in view.Children(token))
        {
            // What a clause says of it, or of a word below it, is another matter.
            if (view[child].Relation is "parataxis" or "acl:relcl" or "advcl") continue;
            if (view[child].Relation is "conj" && instruments.Match(view, child) is not null) continue;
            var (f, l) = Extent(view, child, instruments);
            first = Math.Min(first, f);
            last = Math.Max(last, l);
        }

        return (first, last);
    }
}
