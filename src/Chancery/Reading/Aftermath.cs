using Chancery.Frames;
using Chancery.Language;
using Chancery.Time;

namespace Chancery.Reading;

/// <summary>Tells when something was done that only what it came after has a day for: "broke off relations after soldiers stormed the
/// embassy on Friday" was done on Friday or later, but no later than the report.</summary>
internal static class Aftermath
{
    /// <summary>In days. What came after something longer ago may have come at any time since.</summary>
    private const int LongestGap = 7;

    private const string Rule = "after what came before";

    /// <summary>The days between the deed before and the report, or null.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="trigger">The word that speaks of what was done.</param>
    /// <param name="published">When the report was published; null when that is not known.</param>
    public static DateMention? Of(SentenceView view, int trigger, EdtfDate? published)
    {
        if (view.Dates.Count == 0 || published?.SingleDay is not { } today || ClauseOf(view, trigger) is not (>= 0 and var clause)) return null;
        foreach (var before in view.Children(clause))
        {
            if (view[before].Relation is not "advcl" || !ComesRightAfter(view, before)) continue;
            if (DatePicker.PickOwn(view, before) is { Date: { SingleDay: { } day } } told && day <= today && today.DayNumber - day.DayNumber <= LongestGap)
                return told with { Date = EdtfDate.Covering(day, today), Rule = Rule };
        }

        return null;
    }

    // The main clause, told as done.
    private static int ClauseOf(SentenceView view, int trigger)
    {
        for (var at = trigger; at >= 0; at = view[at].Head)
        {
            if (view[at].Relation is "ccomp" or "xcomp" or "advcl" or "acl" or "acl:relcl" or "parataxis" or "conj") return -1;
            if (view[at].Head < 0) return view[at].Xpos is "VBD" ? at : -1;
        }

        return -1;
    }

    // "four weeks after", "the day after" say by how much; "a week before" is another matter.
    private static bool ComesRightAfter(SentenceView view, int clause)
    {
        foreach (var child in view.Children(clause))
        {
            if (view[child].Relation is not "mark" || view.Lemma(child) is not "after") continue;
            return child == 0 || view[child - 1].Upos is not Upos.Noun || view[child - 1].Relation is not ("obl:unmarked" or "obl:npmod" or "nmod:unmarked" or "obl:tmod");
        }

        return false;
    }
}
