using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>Gives what was done on an occasion the date of the occasion: "On Monday X met Y. The two also signed …".</summary>
/// <remarks>Follows a document from sentence to sentence, so there is one for each document.</remarks>
internal sealed class SharedOccasion(FrameLexicon lexicon, OccasionPhrase phrases)
{
    /// <summary>Further on, a report speaks of something else.</summary>
    private const int MostSentencesLater = 2;

    /// <summary>Longer than this an occasion dates nothing.</summary>
    private const int MostDays = 21;

    private readonly PhraseTable elsewhen = lexicon.Class("elsewhen");
    private readonly PhraseTable concluding = lexicon.Class("concluding");
    private readonly PhraseTable settingOut = lexicon.Class("setting-out");
    private readonly PhraseTable announcing = lexicon.Class("announcing");
    private readonly PhraseTable meetings = lexicon.Class("occasion");
    private readonly PhraseTable definite = lexicon.Class("definite");
    private readonly List<Occasion> occasions = [];

    /// <summary>The draft, with the date of its occasion where it has none of its own.</summary>
    public ClaimDraft Place(ClaimDraft draft, FrameMatch match)
    {
        var placed = draft.Date is null && !draft.DateWaits && IsDone(draft.Kind) && DateOf(draft, match) is { } date
            ? draft with { Date = date, Because = draft.Because with { Rules = [.. draft.Because.Rules, "date: that of its occasion"] } }
            : draft;
        Note(placed, match);
        return placed;
    }

    private static bool IsDone(Kind kind) =>
        kind is not (Kind.Figure or Kind.Office or Kind.Membership or Kind.Conflict or Kind.Operation);

    private EdtfDate? DateOf(ClaimDraft draft, FrameMatch match)
    {
        var parties = PartiesOf(draft, match.View);
        if (phrases.Find(match.View, match.Trigger, draft.Kind) is { } phrase)
        {
            var meant = occasions.FindLast(o => (o.Kind == phrase.Kind || !phrase.IsAfter) && o.Parties.Intersect(parties).Any());
            if (meant is null || meant.Kind != phrase.Kind && meant.Date is { SingleDay: null }) return null;
            return meant.IsActual || draft.Modality is not Modality.Actual ? meant.Date : null;
        }

        return Sequel(draft, match, parties) ?? AfterThat(draft, match, parties) ?? Foreseen(draft, match, parties);
    }

    // "X will be in Chad and Mali on May 3-9. He is to sign accords with both": on the journey that was just announced.
    private EdtfDate? Foreseen(ClaimDraft draft, FrameMatch match, IReadOnlyList<ActorId> parties)
    {
        var view = match.View;
        if (draft.Kind is not (Kind.Agreement or Kind.Visa) || draft is not { Modality: Modality.Planned, Polarity: Polarity.Positive }) return null;
        if (view.Dates.Count > 0 || parties.Count < 2 || MainVerb(view, match.Trigger) is not (>= 0 and var verb)) return null;
        var journey = occasions.FindLast(o => o is { Kind: Kind.Visit, IsActual: false } && view.Index - o.Sentence == 1 && !parties.Except(o.Parties).Any());
        return journey is not null && ActorsOf(view, verb) is { Count: > 0 } doers && doers.TrueForAll(journey.Parties.Contains) ? journey.Date : null;
    }

    // "The ministers also signed an accord": what the same two did, told in the past tense without a date of its own.
    private EdtfDate? Sequel(ClaimDraft draft, FrameMatch match, IReadOnlyList<ActorId> parties)
    {
        if (draft.Kind is not (Kind.Agreement or Kind.Invitation or Kind.Cooperation or Kind.Visa)) return null;
        if (LastMeeting() is not { } last) return null;
        var view = match.View;
        if (draft.Polarity is Polarity.Negative || view.Dates.Count > 0 || parties.Count < 2 || parties.Except(last.Parties).Any()) return null;
        var verb = MainVerb(view, match.Trigger);
        if (verb < 0 || view[verb].Xpos is not "VBD" || concluding.Match(view, verb) is null) return null;
        if (view.Child(verb, "aux") >= 0 || IsElsewhen(view, verb)) return null;
        var isAdded = view.HasChild(verb, "advmod", "also");
        if (view.Index - last.Sentence > (isAdded ? MostSentencesLater * 2 : MostSentencesLater)) return null;
        return ActorsOf(view, verb) is { Count: > 0 } doers && doers.TrueForAll(last.Parties.Contains) ? last.Date : null;
    }

    // "The two said they will lift visas", "she also asked him to come": what those two let the world know once they had met.
    private EdtfDate? AfterThat(ClaimDraft draft, FrameMatch match, IReadOnlyList<ActorId> parties)
    {
        if (draft.Kind is not (Kind.Visa or Kind.Cooperation or Kind.Invitation) || LastMeeting() is not { } last) return null;
        var view = match.View;
        if (draft.Polarity is Polarity.Negative || view.Dates.Count > 0 || parties.Count < 2 || parties.Except(last.Parties).Any()) return null;
        var verb = Root(view);
        if (verb < 0 || view[verb].Xpos is not "VBD" || view.Child(verb, "aux") >= 0 || IsElsewhen(view, verb) || !view.IsUnder(match.Trigger, verb)) return null;
        // He who asks the one whom he met once in the report asks him then.
        if (draft.Kind is Kind.Invitation) return AreOfMeeting(draft, last) ? last.Date : null;
        if (draft.Modality is Modality.Actual || announcing.Match(view, verb) is null) return null;
        var sayers = SubjectsOf(view, verb).Distinct().ToArray();
        // "The two" further on are still those two.
        var reach = sayers.Length > 1 && sayers.All(last.People.Contains) ? MostSentencesLater * 2 : MostSentencesLater;
        var sides = sayers.Select(actor => view.Standing.StateOf(actor) ?? actor).Distinct().ToArray();
        return sides.Length > 1 && sides.All(last.Parties.Contains) && view.Index - last.Sentence <= reach ? last.Date : null;
    }

    private bool AreOfMeeting(ClaimDraft draft, Occasion last) =>
        draft.Roles.Values.SelectMany(actors => actors).Count(actor => last.People.Contains(actor)) > 1
        && occasions.TrueForAll(other => other.Kind is not Kind.Meeting || other.Date == last.Date);

    private static int Root(SentenceView view)
    {
        for (var token = 0; token < view.Count; token++)
            if (view[token].Head < 0) return token;
        return -1;
    }

    // The meeting that the report last told of, unless it has since told of a journey on another day.
    private Occasion? LastMeeting()
    {
        var at = occasions.FindLastIndex(o => o.Kind is Kind.Meeting);
        if (at < 0 || occasions[at] is not { IsActual: true, Date.SingleDay: not null } last) return null;
        return occasions.FindIndex(at, o => o.Date is { } other && other != last.Date) < 0 ? last : null;
    }

    private static int MainVerb(SentenceView view, int token)
    {
        for (var at = token; at >= 0; at = view[at].Head)
        {
            if (view[at].Relation is "ccomp" or "parataxis" or "advcl" or "acl:relcl") return -1;
            if (view[at].Upos is Upos.Verb && view[at].Head < 0) return at;
        }

        return -1;
    }

    private bool IsElsewhen(SentenceView view, int verb)
    {
        foreach (var child in view.Children(verb))
            if ((view[child].Relation is "advmod" && elsewhen.Match(view, child) is not null) || IsAnother(view, child)) return true;
        return false;
    }

    // "At a meeting of ministers in Kigali, the two signed": another occasion than the one told before.
    private bool IsAnother(SentenceView view, int phrase) =>
        view[phrase].Relation is "obl" && meetings.Match(view, phrase) is not null
        && view.Child(phrase, "det") is >= 0 and var article && definite.Match(view, article) is null;

    private List<ActorId> ActorsOf(SentenceView view, int verb) => [.. SubjectsOf(view, verb).Select(actor => view.Standing.StateOf(actor) ?? actor)];

    private IEnumerable<ActorId> SubjectsOf(SentenceView view, int verb) =>
        lexicon.ArgumentsOf(view).Subjects(verb).SelectMany(subject => view.MentionAt(subject)?.Actors ?? []);

    private void Note(ClaimDraft draft, FrameMatch match)
    {
        if (draft.Polarity is Polarity.Negative) return;
        var parties = PartiesOf(draft, match.View);
        if (draft.Kind is not (Kind.Meeting or Kind.Visit))
        {
            GoOn(draft, parties, match.View.Index);
            return;
        }

        var date = draft.Date is { } told && IsShort(told) && !IsOnlyAnEnd(draft, match, told) ? draft.Date : null;
        // Told once more, without a date, it is the same.
        if (draft is { Date: null, DateWaits: false } && occasions.Exists(o => o.Kind == draft.Kind && !parties.Except(o.Parties).Any())) return;
        occasions.Add(new(draft.Kind, date, draft.Modality is Modality.Actual, parties, draft.Roles.GetValueOrDefault("people", []), match.View.Index));
    }

    // The report still tells of the meeting.
    private void GoOn(ClaimDraft draft, List<ActorId> parties, int sentence)
    {
        var at = occasions.FindLastIndex(o => o.Kind is Kind.Meeting);
        if (at >= 0 && draft.Date is { } date && occasions[at].Date == date && parties.Intersect(occasions[at].Parties).Any())
            occasions[at] = occasions[at] with { Sentence = sentence };
    }

    private static bool IsShort(EdtfDate date) =>
        date is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber <= MostDays;

    private bool IsOnlyAnEnd(ClaimDraft draft, FrameMatch match, EdtfDate date) =>
        draft.Kind is Kind.Visit && date.SingleDay is not null && match.Words.Any(word => settingOut.Match(match.View, word) is not null);

    private static List<ActorId> PartiesOf(ClaimDraft draft, SentenceView view) =>
        [.. draft.Roles.Values.SelectMany(actors => actors).Select(actor => view.Standing.StateOf(actor) ?? actor).Distinct()];
}
