using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Chooses the date that belongs to a word: its own first, then that of the clauses above it.</summary>
internal static class DatePicker
{
    /// <summary>The date that tells when what <paramref name="trigger"/> speaks of happened, or null.</summary>
    public static DateMention? Pick(SentenceView view, int trigger)
    {
        if (view.Dates.Count == 0) return null;
        for (var at = trigger; at >= 0; at = view[at].Head)
        {
            if (Under(view, at, trigger) is { } date) return date;
            // What reporters say is dated by its own words, not by the day on which it was said.
            if (view[at].Relation is "ccomp" or "parataxis") return null;
        }

        return null;
    }

    /// <summary>The date that hangs on <paramref name="trigger"/> itself, or null.</summary>
    public static DateMention? PickOwn(SentenceView view, int trigger) => Under(view, trigger, trigger);

    private static DateMention? Under(SentenceView view, int token, int trigger)
    {
        DateMention? nearest = null;
        foreach (var date in view.Dates)
        {
            if (date.Date is null || !InClause(view, Top(view, date), token)) continue;
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

    private static bool InClause(SentenceView view, int token, int ancestor)
    {
        for (; token >= 0; token = view[token].Head)
        {
            if (token == ancestor) return true;
            // "$5 million for 2012 and $6 million for 2013": what hangs on the second is not the first one's.
            if (IsClause(view, token) || (view[token].Relation is "conj" && view[token].Head == ancestor)) return false;
        }

        return false;
    }

    private static bool IsClause(SentenceView view, int token) =>
        view[token].Relation is "ccomp" or "advcl" or "acl:relcl" or "parataxis" or "advcl:relcl"
        || (view[token].Relation is "conj" && view[token].Upos is Upos.Verb or Upos.Aux);
}
