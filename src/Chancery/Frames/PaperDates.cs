using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Dates that only tell which paper is meant: "the treaty of 1886", "the accord signed in May" was ended at another time.</summary>
internal static class PaperDates
{
    /// <summary>Whether the date tells when the paper was concluded that the act is done to, and the act is another than that.</summary>
    public static bool IsOfPaper(SentenceView view, DateMention date, int trigger, DatingWords words)
    {
        if (view[trigger].Upos is not Upos.Verb) return false;
        var concludes = words.Concluding.Match(view, trigger) is not null;
        for (var at = date.Last; at >= 0 && at != trigger; at = view[at].Head)
        {
            var noun = view[at].Head;
            if (noun < 0 || view.IsUnder(trigger, noun) || !IsNaming(view, at) || words.Papers.Match(view, noun) is null) continue;
            // "The accord signed in May was ratified": each step has its own day; "signed the treaty of 1886" has that of the paper.
            if (concludes && (view[at].Relation is not "acl" || view.Lemma(at) == view.Lemma(trigger))) continue;
            return true;
        }

        return false;
    }

    // "of 1886", "signed in 1886"
    private static bool IsNaming(SentenceView view, int token) =>
        view[token] is { Relation: "acl", Xpos: "VBN" } || (view[token].Relation is "nmod" && view.IsDated(token) && view.HasChild(token, "case", "of"));
}
