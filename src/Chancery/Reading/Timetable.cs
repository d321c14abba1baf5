using Chancery.Frames;
using Chancery.Language;
using Chancery.Time;
using PhraseTable = Chancery.Frames.PhraseTable;

namespace Chancery.Reading;

/// <summary>Tells when the present tense speaks of what is yet to come: "travels to Cuba on Friday", "leaves on October 17".</summary>
/// <remarks>What has happened on a certain day is told in the past tense. So are meetings and journeys only; states of
/// affairs ("has an embassy since May") keep the present.</remarks>
internal static class Timetable
{
    // "meets twice a year", "visits in 2013": a longer span tells of a custom or of history.
    private const int LongestSpanInDays = 45;

    /// <summary>Whether the clause of <paramref name="trigger"/> announces a meeting or a journey.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="trigger">The word that speaks of it.</param>
    /// <param name="kind">What kind of claim it makes.</param>
    /// <param name="date">When it is said to be; null when nothing is said of it, or when the day could not be reckoned.</param>
    /// <param name="published">When the report was published; null when that is not known.</param>
    /// <param name="reportDays">Adverbs of the day on which a report is written.</param>
    public static bool Announces(SentenceView view, int trigger, Kind kind, EdtfDate? date, EdtfDate? published, PhraseTable reportDays)
    {
        if (kind is Kind.Visit && date is null && IsHeadline(view) && IsSettingOut(view, trigger)) return true;
        if (kind is not (Kind.Meeting or Kind.Visit) || !IsPresent(view, trigger)) return false;
        if (date is not { Earliest: { } first, Latest: { } last }) return date is { Earliest: null, Latest: null } || NamesDay(view, trigger, reportDays);
        if (last.DayNumber - first.DayNumber > LongestSpanInDays) return false;
        // "is visiting the country today": that is under way.
        var isGoingOn = view[trigger].Xpos is "VBG";
        return published is not { Latest: { } today } ? !isGoingOn : isGoingOn ? first > today : last >= today;
    }

    /// <summary>Whether a headline tells of something done in the present tense and without a day: the text below says whether it has
    /// been, or has only been decided.</summary>
    public static bool LeavesOpen(SentenceView view, int trigger, Kind kind, EdtfDate? date) =>
        kind is Kind.Meeting or Kind.Visit or Kind.Measure or Kind.Mission or Kind.Relations or Kind.Agreement && date is null && IsHeadline(view) && IsPresent(view, trigger);

    /// <summary>Whether a headline tells of a visa regime in the present tense and without a day: "Chile drops visas for Kenyans" may be
    /// what has only been announced.</summary>
    public static bool AnnouncesRegime(SentenceView view, int trigger, Kind kind, EdtfDate? date) =>
        kind is Kind.Visa && date is null && IsHeadline(view) && IsPresent(view, trigger);

    /// <summary>Whether what is told as a fact lies ahead of the report: "takes effect on 27 August", in a report of the 13th. What is
    /// told in the past tense has happened, whatever day was reckoned.</summary>
    /// <remarks>States of affairs have no day of their own: the day is that of the clause around them.</remarks>
    public static bool LiesAhead(SentenceView view, int trigger, Kind kind, EdtfDate? date, EdtfDate? published) =>
        kind is not (Kind.Membership or Kind.Cooperation or Kind.Office or Kind.Position or Kind.Figure)
        && date is { Earliest: { } first } && published is { Latest: { } today } && first > today
        && (view[trigger].Upos is Upos.Verb ? view[trigger].Xpos is not ("VBD" or "VBN") : IsSubjectOfThePresent(view, trigger));

    // "Her tour begins on Sunday"
    private static bool IsSubjectOfThePresent(SentenceView view, int noun) =>
        view[noun] is { Relation: "nsubj", Head: >= 0 and var verb } && view[verb].Xpos is "VBZ" or "VBP" && view.Child(verb, "aux") < 0;

    /// <summary>Whether a journey goes on while the report is written: "is on a visit to Peru", "is visiting Japan".</summary>
    public static bool IsUnderWay(SentenceView view, int trigger, Kind kind)
    {
        if (kind is not Kind.Visit || IsHeadline(view)) return false;
        return view.Child(trigger, "cop") is >= 0 and var copula ? view[copula].Xpos is "VBZ" or "VBP" && view.Child(copula, "aux") < 0 && view.Child(trigger, "aux") < 0
            : view[trigger].Xpos is "VBG" && IsPresent(view, trigger);
    }

    /// <summary>Whether a noun speaks of a journey in a clause of the present or of the future: "her visit comes after …".</summary>
    public static bool SpeaksOf(SentenceView view, int trigger, Kind kind)
    {
        if (kind is not Kind.Visit || view[trigger].Upos is not Upos.Noun) return false;
        var clause = trigger;
        while (view[clause].Head >= 0 && view[clause].Upos is not Upos.Verb && view.Child(clause, "cop") < 0) clause = view[clause].Head;
        return !IsPast(view, view.Child(clause, "cop") is >= 0 and var copula ? copula : clause) && !HasPastAuxiliary(view, clause);
    }

    /// <summary>Whether the text, and no headline, speaks in the present tense of what is done.</summary>
    public static bool IsToldInThePresent(SentenceView view, int trigger) => view[trigger].Xpos is "VBZ" or "VBP" && !IsHeadline(view) && IsPresent(view, trigger);

    private static bool IsPast(SentenceView view, int verb) => view[verb].Xpos is "VBD" || (view[verb].Xpos is "VBN" && view.Child(verb, "aux", "aux:pass") < 0);

    private static bool HasPastAuxiliary(SentenceView view, int verb)
    {
        foreach (var child in view.Children(verb))
            if (view[child].Relation is "aux" or "aux:pass" && (view[child].Xpos is "VBD" || (view.Lemma(child) is "have" && view[child].Xpos is "VBZ" or "VBP"))) return true;
        return false;
    }

    private static bool IsHeadline(SentenceView view) => view.Index == 0 && view[view.Count - 1].Upos is not Upos.Punct;

    // "Envoy heading to Chad", says a headline.
    private static bool IsSettingOut(SentenceView view, int trigger) =>
        view[trigger] is { Xpos: "VBG" } verb && (verb.Head < 0 || verb.Relation is "acl") && view.Child(trigger, "aux") < 0;

    private static bool IsPresent(SentenceView view, int trigger)
    {
        if (view[trigger].Upos is not Upos.Verb || view.Child(trigger, "cop") >= 0) return false;
        var auxiliary = view.Child(trigger, "aux");
        return view[trigger].Xpos is "VBG" ? auxiliary >= 0 && view[auxiliary].Xpos is "VBZ" or "VBP" && view.Lemma(auxiliary) is "be"
            : view[trigger].Xpos is "VBZ" or "VBP" && auxiliary < 0;
    }

    // "leaves on Monday", in a report of which nobody knows the day.
    private static bool NamesDay(SentenceView view, int trigger, PhraseTable reportDays)
    {
        foreach (var date in view.Dates)
            if (date.Date is null && reportDays.Match(view, date.First) is null && view[date.First].Head >= 0
                && (view[date.First].Head == trigger || view[date.Last].Head == trigger)) return true;
        return false;
    }
}
