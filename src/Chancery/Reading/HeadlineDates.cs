using Chancery.Actors.References;
using Chancery.Frames;
using Chancery.Language;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>Gives what nothing but the headline tells the day on which the first sentence below it lets the same parties act.</summary>
internal sealed class HeadlineDates(SayingWords saying, PhraseTable notifying, PhraseTable remarks)
{
    /// <summary>The drafts; those of the headline alone with the day of the lead.</summary>
    /// <param name="drafts">What was read of the document.</param>
    /// <param name="views">Its sentences.</param>
    /// <param name="layout">Its page taken apart.</param>
    /// <param name="published">When the document was published; null when that is not known.</param>
    public IReadOnlyList<ClaimDraft> Complete(IReadOnlyList<ClaimDraft> drafts, List<SentenceView> views, Layout layout, EdtfDate? published)
    {
        if (layout.Headline is not { } title || !HasOpen(drafts, title)) return drafts;
        if (published is { SingleDay: not null } today && views.Find(view => title.Contains(view.Sentence.Span)) is { } headline && TellsOfRemarks(headline))
            drafts = [.. drafts.Select(draft => draft.Kind is Kind.Meeting && IsOpen(draft, title) ? Dated(draft, today, "remarks after it are published on its day") : draft)];
        if (views.Find(view => layout.IsParagraph(view.Sentence.Span)) is not { } lead || DayOf(lead, published) is not { } day) return drafts;
        var told = Parties(lead);
        return [.. drafts.Select(draft => IsOpen(draft, title) && StatesOf(draft, lead).All(told.Contains) ? Dated(draft, day, "that of the first sentence below the headline") : draft)];
    }

    // "Minister's remarks after talks with …": what is said to the press at the door is put out on that day.
    private bool TellsOfRemarks(SentenceView headline)
    {
        for (var token = 0; token < headline.Count; token++)
            if (remarks.Match(headline, token) is not null && IsBeforeAfter(headline, token)) return true;
        return false;
    }

    private static bool IsBeforeAfter(SentenceView headline, int noun)
    {
        for (var at = noun + 1; at < headline.Count; at++)
            if (headline[at].Relation is "case" && headline.Lemma(at) is "after" or "following" or "follow" && headline.IsUnder(at, noun)) return true;
        return false;
    }

    private static bool HasOpen(IReadOnlyList<ClaimDraft> drafts, Span headline)
    {
        for (var at = 0; at < drafts.Count; at++)
            if (IsOpen(drafts[at], headline)) return true;
        return false;
    }

    private static ClaimDraft Dated(ClaimDraft draft, EdtfDate day, string why) =>
        draft with { Date = day, Because = draft.Because with { Rules = [.. draft.Because.Rules, $"date: {why}"] } };

    private static bool IsOpen(ClaimDraft draft, Span headline) =>
        draft is { Modality: Modality.Actual, Polarity: Polarity.Positive, Date: null, DateWaits: false, IsNow: false }
        && draft.Kind is Kind.Agreement or Kind.Meeting or Kind.Relations or Kind.Mission or Kind.Measure or Kind.Visa or Kind.Invitation or Kind.Aid
        && headline.Start <= draft.Spans[0].Start && draft.Spans[^1].End <= headline.End;

    // What was said on a day was done on that day or before.
    private EdtfDate? DayOf(SentenceView lead, EdtfDate? published)
    {
        var root = 0;
        while (root < lead.Count && lead[root].Head >= 0) root++;
        if (root == lead.Count || lead[root].Xpos is not "VBD" || lead.Dates.Count == 0) return null;
        if (saying.Of(lead.Lemma(root)) is not null && notifying.Match(lead, root) is null) return null;
        return (DatePicker.PickOwn(lead, root) ?? Aftermath.Of(lead, root, published))?.Date is { IsOpen: false } date
            && (date.SingleDay is not null || date.IsInterval) ? date : null;
    }

    private static HashSet<ActorId> Parties(SentenceView view)
    {
        var found = new HashSet<ActorId>();
        for (var token = 0; token < view.Count; token++)
            foreach (var actor in view.MentionAt(token)?.Actors ?? []) found.Add(view.Standing.StateOf(actor) ?? actor);
        return found;
    }

    private static IEnumerable<ActorId> StatesOf(ClaimDraft draft, SentenceView view) =>
        draft.Roles.Values.SelectMany(actors => actors).Select(actor => view.Standing.StateOf(actor) ?? actor);
}
