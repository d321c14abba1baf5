using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Chooses the date that belongs to a word: its own first, then that of the clauses above it.</summary>
internal static class DatePicker
{
    /// <summary>The date that tells when what <paramref name="trigger"/> speaks of happened, or null. It may be one that waits.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="trigger">The word that speaks of it.</param>
    /// <param name="notifying">Verbs by which an act is made known to whom it concerns.</param>
    public static DateMention? Pick(SentenceView view, int trigger, PhraseTable notifying)
    {
        if (view.Dates.Count == 0) return null;
        return Climb(view, trigger, notifying, throughWhen: false) ?? Climb(view, trigger, notifying, throughWhen: true);
    }

    private static DateMention? Climb(SentenceView view, int trigger, PhraseTable notifying, bool throughWhen)
    {
        var intended = false;
        for (var at = trigger; at >= 0; at = view[at].Head)
        {
            if (Under(view, at, trigger, throughWhen) is { } date) return date;
            intended |= view[at].Relation is "xcomp";
            if (IsApart(view, at)) return null;
            // What reporters say is dated by its own words, not by the day on which it was said.
            if (view[at].Relation is "ccomp" or "parataxis" && (intended || !IsNotified(view, at, notifying))) return null;
        }

        return null;
    }

    // "travels on Friday, four weeks after relations were renewed": what came before has another day.
    private static bool IsApart(SentenceView view, int clause) =>
        view[clause].Relation is "advcl"
        && (view.HasChild(clause, "mark", "after") || view.HasChild(clause, "mark", "before"));

    // "notified the ambassador on May 3 that relations were severed": between states, telling it is doing it. What they
    // would or may do is yet to come.
    private static bool IsNotified(SentenceView view, int clause, PhraseTable notifying)
    {
        if (view[clause].Relation is not "ccomp" || notifying.Match(view, view[clause].Head) is null) return false;
        foreach (var child in view.Children(clause))
            if (view[child].Xpos is "MD") return false;
        return true;
    }

    /// <summary>The date that hangs on <paramref name="trigger"/> itself, or null.</summary>
    public static DateMention? PickOwn(SentenceView view, int trigger) => Under(view, trigger, trigger, throughWhen: false);

    private static DateMention? Under(SentenceView view, int token, int trigger, bool throughWhen)
    {
        DateMention? nearest = null;
        foreach (var date in view.Dates)
        {
            if ((date.Date is null && !date.Waits) || !InClause(view, Top(view, date), token, throughWhen)) continue;
            if (nearest is null || Distance(date, trigger) < Distance(nearest.Value, trigger)) nearest = date;
        }

        return nearest;
    }

    private static int Distance(DateMention date, int token) =>
        date.First > token ? date.First - token : token - date.Last;

    // The word of the date that hangs on a word outside it.
    private static int Top(SentenceView view, DateMention date)
    {
        for (var i = date.First; i <= date.Last; i++)
        {
            var head = view[i].Head;
            if (head < date.First || head > date.Last) return i;
        }

        return date.First;
    }

    private static bool InClause(SentenceView view, int date, int ancestor, bool throughWhen)
    {
        for (var token = date; token >= 0; token = view[token].Head)
        {
            if (token == ancestor) return true;
            // "starting March 28" is a clause by its form, but no more than a date.
            if (token != date && IsClause(view, token) && !(throughWhen && IsWhenClause(view, token))) return false;
            // "$5 million for 2012 and $6 million for 2013": what hangs on the second is not the first one's.
            if (view[token].Relation is "conj" && view[token].Head == ancestor) return false;
        }

        return false;
    }

    // "recognised the country when it became independent on May 3": both happened on the same day.
    private static bool IsWhenClause(SentenceView view, int token) =>
        view[token].Relation is "advcl" or "advcl:relcl"
        && (view.HasChild(token, "advmod", "when") || view.HasChild(token, "mark", "when"));

    private static bool IsClause(SentenceView view, int token) =>
        view[token].Relation is "ccomp" or "advcl" or "acl:relcl" or "parataxis" or "advcl:relcl"
        || (view[token].Relation is "conj" && view[token].Upos is Upos.Verb or Upos.Aux);
}
