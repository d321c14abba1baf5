using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Dates up to which something else held: "reopens for the first time since 1998", "the highest since May". Nothing
/// began on them.</summary>
internal static class FormerTimes
{
    /// <summary>In words: "the first visit by a Kenyan president to Chad since".</summary>
    private const int Reach = 10;

    /// <summary>Whether the date says only since when there had been nothing of the kind.</summary>
    public static bool IsEnd(SentenceView view, DateMention date, PhraseTable since)
    {
        if (since.Match(view, date.First) is null || date.Date is not { IsOpen: true }) return false;
        for (var at = date.First - 1; at >= Math.Max(0, date.First - Reach); at--)
        {
            ref readonly var word = ref view[at];
            if (word.Upos is Upos.Verb && word.Xpos is not "VBN") return false;
            if (word.Xpos is "JJS" or "RBS" || IsFirst(view, at)) return !IsSubject(view, word.Head);
        }

        return false;
    }

    /// <summary>Whether the date tells when what an amount is compared with held: "up from 12 in 2009".</summary>
    public static bool IsOfBase(SentenceView view, DateMention date)
    {
        var last = date.First - (view[date.First].Upos is Upos.Adp ? 1 : 2);
        foreach (var amount in view.Amounts)
            if (amount.Last == last && amount.First > 0 && view.Lemma(amount.First - 1) is "from" or "against") return true;
        return false;
    }

    private static bool IsFirst(SentenceView view, int token)
    {
        foreach (var amount in view.Amounts)
            if (amount.Kind is AmountKind.Ordinal && amount.First == token) return true;
        return false;
    }

    // "The first consulate has been open since 1998."
    private static bool IsSubject(SentenceView view, int noun) => noun >= 0 && view[noun].Relation is "nsubj" or "nsubj:pass";
}
