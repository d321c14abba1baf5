using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>Chooses the date that belongs to a word: its own first, then that of the clauses above it.</summary>
internal static class DatePicker
{
    /// <summary>The date right behind an amount, whatever the tree makes of it: "from 12 in 2002 to 43 in 2021".</summary>
    public static DateMention? Behind(SentenceView view, int amount)
    {
        var last = AmountReading.LastOf(view, amount);
        if (last + 2 >= view.Count || view[last + 1].Upos is not Upos.Adp) return null;
        foreach (var date in view.Dates)
            if (date.First == last + 2 && date.Date is not null) return date;
        return null;
    }

    /// <summary>The date that a word is part of, without what "after" makes of it; null where there is none.</summary>
    public static DateMention? At(SentenceView view, int token)
    {
        foreach (var date in view.Dates)
            if (date.First <= token && token <= date.Last && date.Date is { } told) return date with { Date = told is { End: null, Start: { } first } ? first : told };
        return null;
    }

    /// <summary>The date that tells when what <paramref name="trigger"/> speaks of happened, or null. It may be one that waits.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="trigger">The word that speaks of it.</param>
    /// <param name="words">The words that change what a date beside them tells.</param>
    public static DateMention? Pick(SentenceView view, int trigger, DatingWords words)
    {
        if (view.Dates.Count == 0) return null;
        return Climb(view, trigger, words, throughWhen: false) ?? Climb(view, trigger, words, throughWhen: true);
    }

    private static DateMention? Climb(SentenceView view, int trigger, DatingWords words, bool throughWhen)
    {
        var (intended, isWithin) = (false, false);
        for (var at = trigger; at >= 0; at = view[at].Head)
        {
            if ((Under(view, at, trigger, words, throughWhen) ?? Leading(view, at)) is { } date)
                return isWithin && words.Beginning.Match(view, GovernorOf(view, date)) is not null ? From(date) : date;
            // What has been done by now was done at some time before the day on which it is told.
            if (view[at].Relation is "acl:relcl" && IsPerfect(view, at)) return null;
            isWithin |= view[at].Relation is "acl:relcl" || (view[at].Relation is "advcl" && IsRelative(view, at));
            intended |= view[at].Relation is "xcomp";
            // "arrives on Friday during a tour that includes Chad": one day of the tour, and who knows whether it is that one.
            if (IsApart(view, at) || CoordinatedTimes.Differ(view, at) || (isWithin && view.HasChild(at, "case", "during"))) return null;
            // What reporters say is dated by its own words, not by the day on which it was said.
            if (view[at].Relation is "ccomp" or "parataxis" && !IsListed(view, at) && (intended || !(IsNotified(view, at, words.Notifying) || OwnDoing.IsTold(view, at)))) return null;
        }

        return null;
    }

    private static bool IsPerfect(SentenceView view, int verb) =>
        view.Child(verb, "aux") is >= 0 and var auxiliary && view.Lemma(auxiliary) == "have" && view[auxiliary].Xpos is "VBZ" or "VBP";

    // "adding that in 2022, the country raised exports": the tree may hang a date that opens a clause on the one before.
    private static DateMention? Leading(SentenceView view, int clause)
    {
        var subject = view.Child(clause, "nsubj", "nsubj:pass");
        if (subject < 0 || view[clause].Upos is not (Upos.Verb or Upos.Adj)) return null;
        var last = view.Extent(subject).First - 1;
        var comma = last > 0 && view[last].Form == ",";
        if (comma) last--;
        foreach (var date in view.Dates)
        {
            if (date.Last != last || date.Date is null) continue;
            var first = view[date.First].Upos is Upos.Adp ? date.First : date.First - 1;
            if (first < 0 || view[first].Upos is not Upos.Adp) continue;
            // Without a comma only "that" tells that the clause has begun.
            if (first > 0 && view[first - 1].Relation is "mark") return date;
            if (comma && (first == 0 || view[first - 1].Upos is Upos.Punct)) return date;
        }

        return null;
    }

    // The tree may hang "during which" on the verb instead of the tour.
    private static bool IsRelative(SentenceView view, int clause)
    {
        foreach (var child in view.Children(clause))
            if (view[child].Xpos is "WDT") return true;
        return false;
    }

    private static int GovernorOf(SentenceView view, DateMention date) => Math.Max(0, view[Top(view, date)].Head);

    // "begins a tour on Monday, during which she will visit Chad": on that day or later.
    private static DateMention From(DateMention date) =>
        date.Date is { SingleDay: not null } first ? date with { Date = EdtfDate.Interval(first, null) } : date;

    // "attended the launch, then the laying of the stone": a noun that the tree cannot place is one more of what the verb governs.
    private static bool IsListed(SentenceView view, int noun) =>
        view[noun] is { Relation: "parataxis", Upos: Upos.Noun } && view.Child(noun, "nsubj", "cop") < 0;

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
    public static DateMention? PickOwn(SentenceView view, int trigger) => Under(view, trigger, trigger, null, throughWhen: false);

    /// <summary>The date that hangs on <paramref name="trigger"/> itself or on its beginning ("the outbreak of the war in May"), or null.</summary>
    public static DateMention? PickOwn(SentenceView view, int trigger, DatingWords words) =>
        Under(view, trigger, trigger, words, throughWhen: false)
        ?? (view[trigger].Relation is "nmod" && words.Onsets.Match(view, view[trigger].Head) is not null ? PickOwn(view, view[trigger].Head) : null);

    private static DateMention? Under(SentenceView view, int token, int trigger, DatingWords? words, bool throughWhen)
    {
        DateMention? nearest = null;
        foreach (var date in view.Dates)
        {
            if ((date.Date is null && !date.Waits) || !IsInClause(view, date, token, throughWhen)) continue;
            if (words is not null && IsOfAnother(view, date, trigger, words)) continue;
            if (nearest is null || SpelledOutDates.Tells(view, nearest.Value, date) || Distance(date, trigger) < Distance(nearest.Value, trigger)) nearest = date;
        }

        return nearest;
    }

    private static bool IsOfAnother(SentenceView view, DateMention date, int trigger, DatingWords words) =>
        NamingYears.IsOne(view, date, trigger, words.Occasions) || FormerTimes.IsEnd(view, date, words.Since) || FormerTimes.IsOfBase(view, date)
        || PaperDates.IsOfPaper(view, date, trigger, words) || TopicDates.IsOfTopic(view, date, trigger, words);

    private static int Distance(DateMention date, int token) => date.First > token ? date.First - token : token - date.Last;

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

    // "in the next year to eighteen months we will": the tree may hang the parts of one date on two clauses.
    private static bool IsInClause(SentenceView view, DateMention date, int ancestor, bool throughWhen)
    {
        for (var i = date.First; i <= date.Last; i++)
        {
            var head = view[i].Head;
            var isOutside = head < date.First || head > date.Last;
            if (isOutside && view[i].Upos is not Upos.Punct && InClause(view, i, ancestor, throughWhen)) return true;
        }

        return false;
    }

    // "Finland, a member of NATO since 2023, closed the border": that is told of Finland.
    private static bool IsDescription(SentenceView view, int token, int clause) =>
        token < clause && view[token] is { Relation: "appos", Upos: Upos.Noun } && !view.IsDated(token);

    private static bool InClause(SentenceView view, int date, int ancestor, bool throughWhen)
    {
        for (var token = date; token >= 0; token = view[token].Head)
        {
            if (token == ancestor) return true;
            // "starting March 28" is a clause by its form, but no more than a date.
            if (token != date && (IsDescription(view, token, ancestor) || (IsClause(view, token) && !(throughWhen && IsWhenClause(view, token))))) return false;
            // "$5 million for 2012 and $6 million for 2013": what hangs on the second is not the first one's.
            if (view[token].Relation is "conj" && view[token].Head == ancestor) return false;
        }

        return false;
    }

    // "recognised the country when it became independent on May 3", "by opening an embassy on May 3": both happened on the same day.
    private static bool IsWhenClause(SentenceView view, int token) =>
        view[token].Relation is "advcl" or "advcl:relcl"
        && (view.HasChild(token, "advmod", "when") || view.HasChild(token, "mark", "when")
            || (view[token].Xpos is "VBG" && view.HasChild(token, "mark", "by")));

    private static bool IsClause(SentenceView view, int token) =>
        view[token].Relation is "ccomp" or "advcl" or "acl:relcl" or "parataxis" or "advcl:relcl"
        || (view[token].Relation is "conj" && view[token].Upos is Upos.Verb or Upos.Aux);
}
