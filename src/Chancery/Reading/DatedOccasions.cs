using Chancery.Frames;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>Dates the meeting or the journey of which a later sentence tells when it is: "The talks are scheduled for Friday".</summary>
internal sealed class DatedOccasions(FrameLexicon lexicon, OccasionPhrase phrases, SpeechReader speech)
{
    /// <summary>Further on, a report may speak of another occasion.</summary>
    private const int MostSentencesLater = 3;

    private readonly PhraseTable verbs = lexicon.Class("taking-place");
    private readonly PhraseTable departures = lexicon.Class("departure");
    private readonly PhraseTable lengths = lexicon.Class("stay-length");

    /// <summary>Gives the date that the sentence tells to the drafts of the occasion that it means.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="found">What was read before it, in the order of the text.</param>
    /// <param name="sentences">The sentences by their spans.</param>
    public void Date(SentenceView view, List<ClaimDraft> found, IReadOnlyList<SentenceView> sentences)
    {
        if (view.Dates.Count == 0 || (Told(view) ?? Departing(view, found)) is not { } told) return;
        var last = found.Count - 1;
        while (last >= 0 && !(found[last].Kind == told.Kind && found[last].Polarity is Polarity.Positive)) last--;
        if (last < 0 || found[last] is not { Date: null, DateWaits: false, IsNow: false } meant) return;
        if ((meant.Modality is Modality.Actual) == told.IsAhead) return;
        var from = IndexOf(meant.Spans[^1], sentences);
        if (from < 0 || view.Index - from > MostSentencesLater) return;
        for (var at = last; at >= 0 && found[at].Spans[^1] == meant.Spans[^1]; at--)
            if (found[at].Kind == told.Kind && found[at] is { Date: null, DateWaits: false }) found[at] = Dated(found[at], told.Date, view, told.Verb);
    }

    private ClaimDraft Dated(ClaimDraft draft, EdtfDate date, SentenceView view, int verb) => draft with
    {
        Date = date,
        Source = draft.Source.Count > 0 ? draft.Source : speech.SourcesOf(view, verb),
        Spans = [.. draft.Spans, view.Sentence.Span],
        Because = draft.Because with { Rules = [.. draft.Because.Rules, "date: told of the occasion further on"] },
    };

    private static int IndexOf(Span span, IReadOnlyList<SentenceView> sentences)
    {
        for (var index = 0; index < sentences.Count; index++)
            if (sentences[index].Sentence.Span == span) return index;
        return -1;
    }

    private (Kind Kind, EdtfDate Date, bool IsAhead, int Verb)? Told(SentenceView view)
    {
        for (var verb = 0; verb < view.Count; verb++)
        {
            if (verbs.Match(view, verb) is null || view.Child(verb, "nsubj", "nsubj:pass") is not (>= 0 and var subject)) continue;
            if (phrases.NamedBy(view, subject) is not { } kind || TenseOf(view, verb) is not { } isAhead) continue;
            if (DatePicker.PickOwn(view, verb) is { Date: { IsOpen: false } date }) return (kind, date, isAhead, verb);
        }

        return null;
    }

    // "Envoy to visit Chad and Mali", says the headline, and the text: "She leaves on Friday for four days".
    private (Kind Kind, EdtfDate Date, bool IsAhead, int Verb)? Departing(SentenceView view, List<ClaimDraft> found)
    {
        for (var verb = 0; verb < view.Count; verb++)
        {
            if (departures.Match(view, verb) is null || view.Child(verb, "nsubj") is not (>= 0 and var subject)) continue;
            if (view.MentionAt(subject)?.Actors is not [{ Type: ActorType.Person } traveller] || TenseOf(view, verb) is not true) continue;
            if (view.Child(verb, "obj") >= 0 || found.FindLast(draft => draft.Kind is Kind.Visit)?.Roles["visitor"].Contains(traveller) is not true) continue;
            if (DatePicker.PickOwn(view, verb) is { Date.SingleDay: { } day }) return (Kind.Visit, Stays.From(view, verb, day, lengths), true, verb);
        }

        return null;
    }

    // Null where the words say neither that it was nor that it will be.
    private static bool? TenseOf(SentenceView view, int verb)
    {
        var auxiliaries = 0;
        foreach (var child in view.Children(verb))
        {
            if (view[child].Xpos is "MD") return true;
            if (view[child].Relation is "advmod" && view[child].Lemma is "not") return null;
            if (view[child].Relation is "aux" or "aux:pass" or "cop" && view[child].Xpos is "VBZ" or "VBP") auxiliaries++;
        }

        return view[verb].Xpos switch
        {
            "VBD" => false,
            "VBN" or "JJ" => auxiliaries > 0,
            "VBZ" or "VBP" => true,
            _ => null,
        };
    }
}
