using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Tells whether a noun means only some of those who make up a body: "some members of the League" are not the League.</summary>
/// <param name="view">The sentence.</param>
/// <param name="parts">Nouns for those who make up a body; those with the value "bare" mean some of them in a plural without an article too.</param>
/// <param name="partial">Words that leave the rest out: "some", "many".</param>
internal sealed class PartOfBody(SentenceView view, PhraseTable parts, PhraseTable partial)
{
    /// <summary>Whether the noun is one for those who make up a body, some of them or all.</summary>
    public bool MayBePart(int token) => parts.Match(view, token) is not null;

    /// <summary>Whether the noun means some of them only.</summary>
    public bool IsPart(int token)
    {
        if (parts.Match(view, token) is not { } value) return false;
        var determined = false;
        foreach (var child in view.Children(token))
        {
            if (view[child].Relation is "det" or "amod" or "nummod" && partial.Match(view, child) is not null) return true;
            determined |= IsDeterminer(child);
        }

        // "Five EU members refuse", but "the 27 EU members".
        return !determined && (value is "bare" || IsCounted(token)) && view[token] is { Xpos: "NNS", Relation: "nsubj" or "obl:agent" };
    }

    /// <summary>Whether the noun means a number of those who make up a body, and not all of that number: "21 members".</summary>
    public bool IsCounted(int token)
    {
        if (parts.Match(view, token) is null) return false;
        var counted = false;
        foreach (var child in view.Children(token))
        {
            if (IsDeterminer(child)) return false;
            counted |= view[child].Relation is "nummod";
        }

        return counted;
    }

    private bool IsDeterminer(int child) => view[child].Relation is "det" or "det:predet" or "nmod:poss";
}
