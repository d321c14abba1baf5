using Chancery.Frames;
using Chancery.Language;
using Chancery.Reading.Certainty;
using Chancery.Record;
using Chancery.Time;

namespace Chancery.Reading;

/// <summary>Makes drafts of claims out of what the frames matched: adds stage, modality, date and who says so.</summary>
internal sealed class DraftBuilder(ModalityReader modalities, KindTable kinds, DatingWords words, ConditionReader conditions)
{
    /// <summary>The draft that a match makes.</summary>
    /// <param name="match">What a frame matched.</param>
    /// <param name="speech">Who says what in the document.</param>
    /// <param name="published">When the document was published; null when that is not known.</param>
    /// <param name="tour">Whose journey lies ahead.</param>
    public ClaimDraft Build(FrameMatch match, SpeechReader speech, EdtfDate? published, TourAhead tour)
    {
        var (pattern, view) = (match.Pattern, match.View);
        var (modality, polarity, why) = modalities.Read(view, match.Trigger);
        if (pattern.Modality is { } given) (modality, why) = (given, "the words themselves");
        if (pattern.Negative) polarity = polarity is Polarity.Positive ? Polarity.Negative : Polarity.Positive;
        var date = match.Attributes.ContainsKey("period") ? null : DateOf(match);
        if (date is null && !match.Attributes.ContainsKey("period"))
            date = modality is Modality.Actual ? Aftermath.Of(view, match.Trigger, published) : DueDates.Of(view, match.Trigger, words.Due);
        if (Postponement.Ends(match, modality, polarity, date, published) is { } day) (date, polarity) = (day, Polarity.Positive);
        if (modality is Modality.Actual && Timetable.Announces(view, match.Trigger, match.Frame.Kind, date?.Date, published, words.ReportDays))
            (modality, why) = (Modality.Planned, "planned: the present tense with a day");
        if (modality is Modality.Actual && Timetable.LiesAhead(view, match.Trigger, match.Frame.Kind, date?.Date, published))
            (modality, why) = (Modality.Planned, "planned: the day lies ahead");
        if (modality is Modality.Actual && date is null && tour.Includes(match))
            (modality, why) = (Modality.Planned, "planned: on a journey that lies ahead");
        var sources = SourcesOf(match, modality, speech);
        var rules = new List<string>();
        if (why is not null) rules.Add(why);
        if (date is { Date: not null } d) rules.Add($"date: {d.Rule}");
        return new ClaimDraft
        {
            Kind = match.Frame.Kind,
            Roles = match.Roles.ToDictionary(r => r.Key, IReadOnlyList<ActorId> (r) => [.. r.Value.Select(f => f.Actor)]),
            Attributes = Staged(match, modality),
            Date = date?.Date,
            DateWaits = date is { Waits: true },
            Modality = modality,
            Polarity = polarity,
            Source = sources,
            By = DoersOf(match),
            Condition = modality is Modality.Actual ? null : conditions.Of(view, match.Trigger),
            Spans = [view.Sentence.Span],
            Features = FeatureReader.Of(match, modality, polarity, sources.Count > 0, date?.Date is not null),
            IsOpenInTime = modality is Modality.Actual && Timetable.LeavesOpen(view, match.Trigger, match.Frame.Kind, date?.Date),
            IsProvision = (pattern.IsProvision && date?.Date is null) || Timetable.AnnouncesRegime(view, match.Trigger, match.Frame.Kind, date?.Date),
            Ordinal = match.Frame.Kind is Kind.Meeting ? OrdinalOf(match) : null,
            IsFormer = match.Pattern.DatedByEach,
            IsSpokenOf = date is null && Timetable.SpeaksOf(view, match.Trigger, match.Frame.Kind),
            IsNow = modality is Modality.Actual && date is null && Timetable.IsUnderWay(view, match.Trigger, match.Frame.Kind),
            Because = new Because(match.Frame.Name, view[match.Trigger].Span, Explain(match), rules),
        };
    }

    // Who urges or criticises does so in words: it is he who says so. Of several the report tells what they have in common.
    private static IReadOnlyList<ActorId> SourcesOf(FrameMatch match, Modality modality, SpeechReader speech)
    {
        var sources = speech.SourcesOf(match.View, match.Trigger);
        if (match.Frame.Kind != Kind.Position || modality is not Modality.Actual || !speech.IsSpoken(match.View, match.Trigger)) return sources;
        return match.Roles.TryGetValue("holder", out var holders) && holders is [{ Actor: { Type: ActorType.Person or ActorType.Office } holder }] && !sources.Contains(holder)
            ? [holder, .. sources]
            : sources;
    }

    // What all parties do is the step of no one of them.
    private static IReadOnlyList<ActorId> DoersOf(FrameMatch match)
    {
        var parties = match.Roles.Values.SelectMany(role => role).Select(filler => filler.Actor).ToHashSet();
        ActorId[] doers = [.. match.Doers.Select(doer => doer.Actor).Distinct().Order()];
        return doers.Length < parties.Count && doers.All(parties.Contains) ? doers : [];
    }

    // A date of the clause around "the war against X" tells when it was spoken of, not when it was waged.
    private DateMention? DateOf(FrameMatch match) => match.Date ?? (Told(match) is { } told && !LongTerms.Is(match.View, told, words.Spreading) ? told : null);

    private DateMention? Told(FrameMatch match) => match.Pattern.DatedByItself
        ? DatePicker.PickOwn(match.View, match.Trigger, words)
        : OfPaper(match) ?? DatePicker.Pick(match.View, match.Trigger, words)
            ?? (match.Pattern.DatedByLone ? LoneDate.Of(match.View, match.Trigger, words) : null);

    // "will build on the 2004 memorandum": where no step is told, the year of the paper is all that there is to tell.
    private static DateMention? OfPaper(FrameMatch match)
    {
        if (match is not { Frame.Kind: Kind.Agreement, Pattern.Stage: null } || match.View.Dates.Count == 0) return null;
        foreach (var word in match.Words)
            if (word != match.Trigger && match.View[word].Upos is Upos.Noun && DatePicker.PickOwn(match.View, word) is { Date: { IsInterval: false } } year) return year;
        return null;
    }

    private Dictionary<string, AttributeValue> Staged(FrameMatch match, Modality modality)
    {
        var attributes = new Dictionary<string, AttributeValue>(match.Attributes);
        var kind = kinds[match.Frame.Kind];
        if (kind.Progress is not { } name || match.Pattern.Stage is not { } stage) return attributes;
        var value = modality is Modality.Actual ? stage : match.Pattern.PlannedStage ?? kind.Intention ?? stage;
        attributes[name] = AttributeValue.Of(value);
        return attributes;
    }

    // "the second session of the commission"
    private static decimal? OrdinalOf(FrameMatch match)
    {
        foreach (var amount in match.View.Amounts)
            if (amount.Kind is AmountKind.Ordinal && match.View[amount.Last].Head is >= 0 and var noun && (noun == match.Trigger || match.Words.Contains(noun))) return amount.Value;
        return null;
    }

    private static Dictionary<string, string> Explain(FrameMatch match) =>
        match.Roles.ToDictionary(r => r.Key, r => string.Join("; ", r.Value.Select(f => $"{f.Actor} — {f.How}")));
}
