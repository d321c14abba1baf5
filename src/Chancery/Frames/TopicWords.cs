using Chancery.Language;

namespace Chancery.Frames;

/// <summary>Finds which words of a phrase or clause name what it is about.</summary>
internal static class TopicWords
{
    // Longer than this, the words of a topic say more than its name.
    private const int MaxWords = 12;

    /// <summary>The first and the last word of the topic that <paramref name="head"/> heads; null when it only points elsewhere.</summary>
    public static (int First, int Last)? At(SentenceView view, int head)
    {
        var (first, last) = view.Extent(head);
        first = Math.Max(first, view.Child(head, "expl") >= 0 ? head : Math.Max(Duty(view, head), Stand(view, head)));
        while (first < head && IsOpening(view, first)) first++;
        last = Math.Min(BeforeAside(view, head, last), first + MaxWords - 1);
        while (last > first && view[last].Upos is Upos.Punct or Upos.Adp or Upos.Det or Upos.CConj or Upos.SConj) last--;
        // "praised Chad on Monday"
        if (view.IsDated(head) && view.IsDated(first) && view.IsDated(last)) return null;
        return first == last && view[first].Upos is Upos.Pron ? null : (first, last);
    }

    // "urged Chad not to close the border": the "not" belongs to what is asked for, as "no" does to a no-fly zone.
    private static bool IsOpening(SentenceView view, int word) =>
        (view[word].Upos is Upos.Det && view[word + 1].Xpos is not "HYPH")
        || view[word].Upos is Upos.Adp or Upos.Punct or Upos.SConj or Upos.CConj || view[word].Relation is "case" || (view[word].Upos is Upos.Part && view[word].Xpos is not "RB");

    // "Chad must open the border": who is to do it is told as the one whom it is asked of.
    private static int Duty(SentenceView view, int head)
    {
        if (view[head].Upos is not Upos.Verb || view.Child(head, "nsubj") is not (>= 0 and var doer) || view.MentionAt(doer) is null) return 0;
        return view.Child(head, "aux") is >= 0 and var auxiliary && auxiliary > doer && auxiliary < head && view[auxiliary].Xpos is "MD" ? auxiliary + 1 : 0;
    }

    // "The marches are against the dam": what they are against.
    private static int Stand(SentenceView view, int head) =>
        view.Child(head, "cop") is >= 0 and var copula && view.Child(head, "case") is var preposition && preposition > copula ? preposition + 1 : 0;

    // "the launches, which violated a resolution", "a mechanism, in line with what was agreed": what follows only adds to it.
    private static int BeforeAside(SentenceView view, int head, int last)
    {
        for (var i = head + 1; i < last; i++)
            if (view[i].Form is ":" or ";" || (view[i].Form == "," && IsAside(view, i + 1))) return i - 1;
        return last;
    }

    private static bool IsAside(SentenceView view, int word) =>
        view[word].Upos is Upos.Adp or Upos.SConj || view[word].Xpos is "WDT" or "WP" or "WRB" or "WP$" or "VBG" or "``";
}
