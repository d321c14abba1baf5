using Chancery.Actors;

namespace Chancery.Frames;

/// <summary>Finds whose a paper is of which only the other side is told, as it is like the one before: "Peru signed an accord with Chile.
/// A similar one with Cuba is planned" speaks of Peru's.</summary>
internal sealed class LikeBefore(SentenceView view, PhraseTable alike, Discourse discourse)
{
    /// <summary>Who dealt with others in what was told last; null where the words speak of nothing alike, or several dealt with one another.</summary>
    public Filler? Facing(Filler counterpart)
    {
        if (!counterpart.IsCounterpart || counterpart.Token < 0 || discourse.LastParties is not [var one]) return null;
        var opener = view.Standing.StateOf(one) ?? one;
        return opener != counterpart.Actor && IsAlike(counterpart.Token) ? new Filler(opener, -1, "who dealt likewise with others before", 0.8) : null;
    }

    private bool IsAlike(int token)
    {
        var head = view.MentionAt(token)?.Head ?? token;
        while (view[head].Relation is "conj") head = view[head].Head;
        var thing = view[head].Head;
        if (thing < 0) return false;
        if (HasAlike(thing)) return true;
        for (var child = 0; child < view.Count; child++)
            if (view[child].Head == thing && view[child].Relation is "nsubj:pass" or "obj" && HasAlike(child)) return true;
        return false;
    }

    private bool HasAlike(int noun)
    {
        for (var child = 0; child < noun; child++)
            if (view[child].Head == noun && alike.Phrases.Contains(view.Lemma(child))) return true;
        return false;
    }
}
