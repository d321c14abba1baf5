using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Finds the fields that words speak of.</summary>
internal static class TopicReading
{
    /// <summary>The fields named at and below <paramref name="tokens"/>, in the order of the text, each with its word.</summary>
    public static IReadOnlyList<(int Token, string Topic)> Under(SentenceView view, IEnumerable<int> tokens, FrameLexicon lexicon)
    {
        var instruments = lexicon.Class("instrument");
        var all = tokens.Where(t => !IsParallel(view, t, instruments)).SelectMany(t => All(view, t, lexicon)).DistinctBy(t => t.Topic).ToArray();
        // "a nuclear cooperation agreement" is about nuclear energy.
        return [.. all.Where(t => !t.NamesInstrument || all.Length == 1).Select(t => (t.Token, t.Topic))];
    }

    private static IEnumerable<(int Token, string Topic, bool NamesInstrument)> All(SentenceView view, int token, FrameLexicon lexicon)
    {
        var fields = lexicon.Class("fields");
        var instruments = lexicon.Class("instrument");
        var (first, last) = Extent(view, token, instruments);
        for (var at = first; at <= last; at++)
        {
            if (fields.Find(view, at) is not { } hit || hit.First != at || IsAside(view, at, token)) continue;
            yield return (at, hit.Value, instruments.Match(view, hit.Last) is not null);
            at = hit.Last;
        }
    }

    // "an agreement on visas, which opens the way to a common space": what is said of a word besides is no field of it.
    private static bool IsAside(SentenceView view, int at, int token)
    {
        for (; at >= 0 && at != token; at = view[at].Head)
            if (view[at].Relation is "acl:relcl" or "parataxis") return true;
        return false;
    }

    // "a memorandum on schools and an agreement on fish": the tree may join the agreement to the schools.
    private static bool IsParallel(SentenceView view, int token, PhraseTable instruments) =>
        view[token].Relation is "conj" && instruments.Match(view, token) is not null && instruments.Match(view, view[token].Head) is null;

    // Without what is coordinated with the word: "an agreement on trade and a memorandum on health" are two things.
    private static (int First, int Last) Extent(SentenceView view, int token, PhraseTable instruments)
    {
        var (first, last) = (token, token);
        foreach (var child in view.Children(token))
        {
            // What a clause says of it, or of a word below it, is another matter.
            if (view[child].Relation is "parataxis" or "acl:relcl" or "advcl") continue;
            // "The film is about an agreement on Poland": who or what is said to be it is no field of it.
            if (view[child].Relation is "nsubj" or "nsubj:outer" && view[token].Upos is Upos.Noun) continue;
            if (view[child].Relation is "conj" && instruments.Match(view, child) is not null) continue;
            var (f, l) = Extent(view, child, instruments);
            first = Math.Min(first, f);
            last = Math.Max(last, l);
        }

        return (first, last);
    }
}
