using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Dates an act that a sentence tells together with what happened on the same day: "restored relations, and their embassies
/// reopened on May 3". The only day that the sentence names is that of both.</summary>
internal static class LoneDate
{
    /// <summary>The only date of the sentence; null when there are others, when it is another time than that of the act, or when the
    /// act is only spoken of.</summary>
    public static DateMention? Of(SentenceView view, int trigger, DatingWords words)
    {
        if (Only(view) is not { } only) return null;
        for (var at = trigger; at >= 0; at = view[at].Head)
            if (view[at].Relation is "ccomp" or "parataxis" or "acl:relcl" || CoordinatedTimes.Differ(view, at)) return null;
        for (var at = only.First; at >= 0; at = view[at].Head)
            if (IsBeforeOrAfter(view, at, words.Apart) || IsOfRelative(view, at, trigger)) return null;
        return only;
    }

    // "plans to reopen the embassy, which it closed in 2017"; but "the first to present his letters, which he did in 1903"
    private static bool IsOfRelative(SentenceView view, int clause, int trigger) =>
        view[trigger] is { Xpos: "VB", Relation: not "acl" } && view[clause].Relation is "acl:relcl" or "advcl:relcl" && !view.IsUnder(trigger, clause);

    // "the same day" names none.
    private static DateMention? Only(SentenceView view)
    {
        DateMention? only = null;
        foreach (var date in view.Dates)
        {
            if (date.Date is not { } told) continue;
            if (only is not null || told.IsInterval) return null;
            only = date;
        }

        return only;
    }

    // "after the coup of May 3", "before he left in 1956"
    private static bool IsBeforeOrAfter(SentenceView view, int token, PhraseTable apart)
    {
        foreach (var child in view.Children(token))
            if (view[child].Relation is "case" or "mark" && apart.Match(view, child) is not null) return true;
        return false;
    }
}
