using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Dates that only tell which paper is meant: "the treaty of 1886", "the accord signed in May" was ended at another time.</summary>
internal static class PaperDates
{
    /// <summary>Whether the date tells when the paper was concluded that the act is done to, and the act is another than that.</summary>
    public static bool IsOfPaper(SentenceView view, DateMention date, int trigger, DatingWords words)
    {
        if (IsTerm(view, date, trigger, words)) return true;
        var concludes = words.Concluding.Match(view, trigger) is not null;
        for (var at = date.Last; at >= 0 && at != trigger; at = view[at].Head)
        {
            var noun = view[at].Head;
            if (noun < 0 || view.IsUnder(trigger, noun)) continue;
            if (!(view[trigger].Upos is Upos.Verb && IsNaming(view, at) && words.Papers.Match(view, noun) is not null) && !IsOtherDeed(view, at, words)) continue;
            // "The accord signed in May was ratified": each step has its own day; "signed the treaty of 1886" has that of the paper.
            if (concludes && (view[at].Relation is not "acl" || view.Lemma(at) == view.Lemma(trigger))) continue;
            return true;
        }

        return false;
    }

    // "signed a plan for 2026 and 2027": what is concluded is meant for those years.
    private static bool IsTerm(SentenceView view, DateMention date, int trigger, DatingWords words)
    {
        var preposition = view[date.First].Upos is Upos.Adp ? date.First : date.First - 1;
        return preposition >= 0 && view.Lemma(preposition) == "for" && date.Rule != SameDay.Rule
            && (words.Concluding.Match(view, trigger) ?? words.Papers.Match(view, trigger)) is not null;
    }

    // "planned as part of the partnership signed in May"; but "agreed at the talks opened in May"
    private static bool IsOtherDeed(SentenceView view, int participle, DatingWords words) =>
        view[participle] is { Relation: "acl", Xpos: "VBN" } && words.Founded.Match(view, participle) is not null
        && words.Occasions.Match(view, view[participle].Head) is null;

    // "of 1886", "signed in 1886"
    private static bool IsNaming(SentenceView view, int token) =>
        view[token] is { Relation: "acl", Xpos: "VBN" } || (view[token].Relation is "nmod" && view.IsDated(token) && view.HasChild(token, "case", "of"));
}
