using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Dates an act that a sentence tells together with what happened on the same day: "restored relations, and their embassies
/// reopened on May 3". The only day that the sentence names is that of both.</summary>
internal static class LoneDate
{
    /// <summary>The only date of the sentence; null when there are others, when it is another time than that of the act, or when the
    /// act is only spoken of.</summary>
    public static DateMention? Of(SentenceView view, int trigger)
    {
        if (view.Dates is not [{ Date: { IsInterval: false } } only]) return null;
        for (var at = trigger; at >= 0; at = view[at].Head)
            if (view[at].Relation is "ccomp" or "parataxis" or "acl:relcl") return null;
        for (var at = only.First; at >= 0; at = view[at].Head)
            if (IsBeforeOrAfter(view, at)) return null;
        return only;
    }

    // "after the coup of May 3", "before he left in 1956"
    private static bool IsBeforeOrAfter(SentenceView view, int token)
    {
        foreach (var child in view.Children(token))
            if (view[child].Relation is "case" or "mark" && view.Lemma(child) is "after" or "before" or "since" or "following") return true;
        return false;
    }
}
