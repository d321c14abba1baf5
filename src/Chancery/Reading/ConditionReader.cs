using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>Finds on what condition something is to be: "once parliament has approved it", "subject to ratification".</summary>
/// <param name="words">The words that begin a condition (<c>classes/condition.tsv</c>).</param>
internal sealed class ConditionReader(PhraseTable words)
{
    private const string Clause = "clause";
    private const string Phrase = "phrase";
    private const string Act = "act";

    // Further up another speaker or another deed begins.
    private const int Farthest = 4;

    /// <summary>The words of the condition on which what <paramref name="trigger"/> speaks of is to be; null where none is told.</summary>
    public Span? Of(SentenceView view, int trigger)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (words.Find(view, token) is not { Value: Clause or Phrase or Act } found || found.First != token) continue;
            if (Head(view, found.First, found.Last, found.Value) is { } head && (Governs(view, head, trigger) || (found.Value is not Clause && view.IsUnder(view[head].Head, trigger))))
                return Trimmed(view, found.First, view.Extent(head).Last);
        }

        return null;
    }

    /// <summary>The word under which the whole condition stands; null where what follows is none.</summary>
    private static int? Head(SentenceView view, int first, int last, string sort)
    {
        var (one, other) = (Climb(view, first, first, last), Climb(view, last, first, last));
        var head = view.Extent(other).Last > view.Extent(one).Last ? other : one;
        if (view[head].Head < 0 || (sort != Act && view.Extent(head).Last <= last)) return null;
        return sort != Clause || IsClause(view, head, isVerbItself: head <= last) ? head : null;
    }

    private static int Climb(SentenceView view, int token, int first, int last)
    {
        while (view[token].Head is >= 0 and var head
            && (view[token].Relation is "mark" or "case" or "fixed" || (view[token].Relation is "amod" && head > last) || (first <= head && head <= last))) token = head;
        return token;
    }

    // "If necessary", "once a year": no clause.
    private static bool IsClause(SentenceView view, int head, bool isVerbItself)
    {
        // "…, provided that": the tree may take it for a second deed, of nobody.
        if (isVerbItself && view[head].Relation is "conj") return view.Child(head, "ccomp") >= 0 && view.Child(head, "nsubj", "aux") < 0;
        if (view[head].Relation is not ("advcl" or "acl" or "obl" or "advmod" or "parataxis" or "dep")) return false;
        var (_, last) = view.Extent(head);
        for (var token = head; token <= last; token++)
            if (view.IsUnder(token, head) && view[token].Upos is Upos.Verb or Upos.Aux) return true;
        return view.Child(head, "cop", "aux", "nsubj") >= 0;
    }

    /// <summary>Whether the condition is one of what a word speaks of: it hangs on that word, on what that completes, or on what
    /// completes that.</summary>
    private static bool Governs(SentenceView view, int condition, int trigger)
    {
        if (view.IsUnder(trigger, condition)) return false;
        var governor = view[condition].Head;
        if (view[governor].Head == trigger && view[governor].Relation is "xcomp" or "ccomp" or "acl") return true;
        var isBefore = condition < governor;
        var at = trigger;
        for (var steps = 0; steps <= Farthest; steps++)
        {
            if (at == governor) return true;
            if (view[at].Head < 0 || view[at].Relation is "advcl" or "parataxis" or "appos" or "acl:relcl") return false;
            // Said behind the first of two deeds it is no condition of the second.
            if (view[at].Relation is "conj" && !isBefore) return false;
            at = view[at].Head;
        }

        return false;
    }

    private static Span Trimmed(SentenceView view, int first, int last)
    {
        while (last > first && view[last].Upos is Upos.Punct) last--;
        return view.SpanOf(first, last);
    }
}
