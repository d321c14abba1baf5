using Chancery.Frames;
using Chancery.Language;
using Chancery.Time;
using PhraseTable = Chancery.Frames.PhraseTable;

namespace Chancery.Reading;

/// <summary>Gives a journey of which its first or last day and its length are told all its days: "begins a five-day tour on Monday".</summary>
/// <remarks>The length may stand in another sentence, as long as the report tells of no other.</remarks>
internal sealed class Stays
{
    private const int Longest = 31;

    private readonly PhraseTable trips, ends, starts, lengths, ties;
    private readonly int? told;

    public Stays(FrameLexicon lexicon, IReadOnlyList<SentenceView> views)
    {
        (trips, ends, starts) = (lexicon.Class("trip"), lexicon.Class("journey-end"), lexicon.Class("setting-out"));
        (lengths, ties) = (lexicon.Class("stay-length"), lexicon.Class("trip-tie"));
        told = OnlyLength(views);
    }

    // The one length of a journey that the report tells; null where it tells none, or several.
    private int? OnlyLength(IReadOnlyList<SentenceView> views)
    {
        int? only = null;
        foreach (var view in views)
        {
            for (var at = 0; at < view.Amounts.Count; at++)
            {
                if (NounOf(view, view.Amounts[at]) < 0) continue;
                var days = Days(view.Amounts[at]);
                if (only is { } other && other != days) return null;
                only = days;
            }
        }

        return only;
    }

    /// <summary>The draft; a journey with all its days.</summary>
    public ClaimDraft Place(ClaimDraft draft, FrameMatch match)
    {
        if (draft is not { Kind: Kind.Visit, Polarity: Polarity.Positive, Date: { } date } || DayOf(date) is not { } day) return draft;
        if (Length(match, date) is not { } length || length is < 2 or > Longest) return draft;
        var isEnd = Says(ends, match);
        var days = isEnd ? EdtfDate.Covering(day.AddDays(1 - length), day) : EdtfDate.Covering(day, day.AddDays(length - 1));
        return draft with { Date = days, Because = draft.Because with { Rules = [.. draft.Because.Rules, $"date: a journey of {length} days"] } };
    }

    /// <summary>From the day to the end of a stay of so many days that hangs on the verb: "leaves on Friday for three days"; the day alone without.</summary>
    public static EdtfDate From(SentenceView view, int verb, DateOnly day, PhraseTable lengths)
    {
        foreach (var amount in view.Amounts)
        {
            if (!IsSpan(amount) || view[amount.Last].Head != verb || !view.HasChild(amount.Last, "case", lengths) || Days(amount) is not (> 1 and <= Longest)) continue;
            return EdtfDate.Covering(day, day.AddDays(Days(amount) - 1));
        }

        return EdtfDate.Day(day);
    }

    // A day, or from that day on.
    private static DateOnly? DayOf(EdtfDate date) => date.SingleDay ?? (date.End is null ? date.Start?.SingleDay : null);

    private int? Length(FrameMatch match, EdtfDate date)
    {
        var view = match.View;
        foreach (var amount in view.Amounts)
            if (IsLengthOf(view, amount, match, date)) return Days(amount);
        return date.End is null || (Says(starts, match) && !Says(ends, match)) ? told : null;
    }

    private static bool Says(PhraseTable words, FrameMatch match)
    {
        for (var at = 0; at < match.Words.Count; at++)
            if (words.Match(match.View, match.Words[at]) is not null) return true;
        return false;
    }

    // "pays a three-day visit on Monday", "arrived on Monday for a three-day visit", "leaves on Monday for three days in Chad": the
    // length and the day hang on one verb. What was done "during a three-day visit" was done on one of its days.
    private bool IsLengthOf(SentenceView view, AmountMention amount, FrameMatch match, EdtfDate date)
    {
        var noun = NounOf(view, amount) is >= 0 and var trip ? trip : IsSpan(amount) && view.HasChild(amount.Last, "case", lengths) ? amount.Last : -1;
        if (noun < 0 || view[noun].Head is not (>= 0 and var verb) || view[verb].Upos is not Upos.Verb) return false;
        if (noun != amount.Last && !match.Words.Contains(noun) && !match.Words.Contains(verb)) return false;
        if (noun == amount.Last && !match.Words.Contains(verb)) return false;
        var isDone = view[noun].Relation is "obj" or "nsubj:pass" || view.HasChild(noun, "case", ties);
        return isDone && view.Dates.Any(other => (other.Date == date || other.Date == date.Start) && view.IsUnder(other.First, verb) && !view.IsUnder(other.First, noun));
    }

    // The journey whose length an amount tells, or -1.
    private int NounOf(SentenceView view, AmountMention amount)
    {
        if (!IsSpan(amount) || view[amount.Last].Head is not (>= 0 and var noun)) return -1;
        return view[amount.Last].Relation is "compound" or "amod" or "nmod:poss" or "nummod" && trips.Match(view, noun) is not null ? noun : -1;
    }

    private static bool IsSpan(AmountMention amount) =>
        amount is { Kind: AmountKind.Duration, UpTo: null, Comparator: "=" } && amount.Unit is "day" or "week" && decimal.IsInteger(amount.Value);

    private static int Days(AmountMention amount) => (int)amount.Value * (amount.Unit is "week" ? 7 : 1);
}
