using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>Finds the words by which a sentence comes back to an occasion: "during the visit", "at the close of their talks".</summary>
internal sealed class OccasionPhrase(FrameLexicon lexicon)
{
    private readonly PhraseTable nouns = lexicon.Class("occasion");
    private readonly PhraseTable parts = lexicon.Class("occasion-part");
    private readonly PhraseTable ties = lexicon.Class("occasion-tie");
    private readonly PhraseTable definite = lexicon.Class("definite");

    /// <summary>The kind of the occasion on which what <paramref name="trigger"/> speaks of was done, and whether it was done
    /// when that was over; null when the sentence names none.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="trigger">The word that speaks of it.</param>
    /// <param name="kind">What kind of claim it makes.</param>
    public (Kind Kind, bool IsAfter)? Find(SentenceView view, int trigger, Kind kind)
    {
        var isEncounter = kind is Kind.Meeting or Kind.Visit;
        for (var at = trigger; at >= 0; at = view[at].Head)
        {
            foreach (var child in view.Children(at))
            {
                if (child == trigger || view.IsUnder(trigger, child)) continue;
                if (view[child].Relation is "obl" or "nmod" && Tied(view, child) is { } found) return found;
                // "The meeting marks the first visit by …"
                if (isEncounter && at != trigger && view[child].Relation is "nsubj" && Named(view, child) is { } same) return (same, false);
            }

            if (IsApart(view, at) || (isEncounter && view[at].Xpos is "VB")) return null;
        }

        return null;
    }

    /// <summary>The kind of the occasion that a definite noun means: "the visit", "their talks"; null when it means none.</summary>
    public Kind? NamedBy(SentenceView view, int token) => Named(view, token);

    // What is said at a meeting was not done there.
    private static bool IsApart(SentenceView view, int token) =>
        view[token].Relation is "ccomp" or "parataxis" or "advcl" or "acl:relcl" or "acl";

    private (Kind Kind, bool IsAfter)? Tied(SentenceView view, int token)
    {
        var tie = default(string);
        foreach (var child in view.Children(token))
            if (view[child].Relation is "case") tie ??= ties.Match(view, child);
        if (tie is null) return null;
        var named = Named(view, token) ?? (parts.Match(view, token) is not null && view.Child(token, "nmod") is >= 0 and var of ? Named(view, of) : null);
        return named is { } kind && !(tie is "after" && kind is Kind.Visit) ? (kind, tie is "after") : null;
    }

    // A word that tells which meeting it was ("the Geneva meeting", "the next meeting") may mean another.
    private Kind? Named(SentenceView view, int token)
    {
        if (nouns.Find(view, token) is not { } noun || noun.Last != token) return null;
        var isKnown = false;
        foreach (var child in view.Children(token))
        {
            if (child >= noun.First && child < noun.Last) continue;
            var relation = view[child].Relation;
            isKnown |= (relation is "det" && definite.Match(view, child) is not null) || relation is "nmod:poss";
            if (relation is not ("det" or "nmod:poss" or "case" or "punct") && !(relation is "nmod" or "amod" && view.MentionAt(child) is not null)) return null;
        }

        return isKnown ? noun.Value is "visit" ? Kind.Visit : Kind.Meeting : null;
    }
}
