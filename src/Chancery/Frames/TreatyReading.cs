using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Tells which of the treaties that are known by a name words mean, be it by the name or by leaning on it.</summary>
internal sealed class TreatyReading(SentenceView view, FrameLexicon lexicon, Discourse discourse)
{
    private readonly PhraseTable names = NamesIn(lexicon);

    /// <summary>The treaties and their names.</summary>
    public static PhraseTable NamesIn(FrameLexicon lexicon) => lexicon.Class("treaty");

    /// <summary>The treaty that a sentence names; null when it names none, or several.</summary>
    public static string? In(SentenceView view, PhraseTable names)
    {
        string? found = null;
        for (var token = 0; token < view.Count; token++)
        {
            if (names.Match(view, token) is not { } named || named == found) continue;
            if (found is not null) return null;
            found = named;
        }

        return found;
    }

    /// <summary>The treaty that the word at <paramref name="token"/> means, or null.</summary>
    public string? At(int token)
    {
        // "Forty-four states signed in March": what they signed need not be said again.
        if (view[token].Upos is Upos.Verb) return discourse.Treaty;
        if (names.Match(view, token) is { } named) return named;
        foreach (var child in view.Children(token))
            if (view[child].Relation is "compound" or "amod" or "nmod:poss" or "flat" or "appos" && names.Match(view, child) is { } name) return name;
        return discourse.Treaty is { } before && LeansOn(before, token) ? before : null;
    }

    // "The agreement", said of an agreement; "the trade agreement" or "an agreement" may be another.
    private bool LeansOn(string treaty, int token)
    {
        if (lexicon.Class("treaty-paper").Match(view, token) is not null) return !NamesInstrument(token);
        var isDefinite = false;
        foreach (var child in view.Children(token))
        {
            if (view[child].Relation is "compound" or "amod" or "nmod" or "nmod:poss" or "acl") return false;
            isDefinite |= view[child].Relation is "det" && lexicon.Class("definite").Match(view, child) is not null;
        }

        return isDefinite && treaty.Contains(view.Lemma(token), StringComparison.OrdinalIgnoreCase);
    }

    // "The instrument of ratification of the fisheries agreement" is a paper on that one.
    private bool NamesInstrument(int token)
    {
        var (first, last) = view.Extent(token);
        for (var i = first; i <= last; i++)
            if (lexicon.Class("instrument").Match(view, i) is not null) return true;
        return false;
    }
}
