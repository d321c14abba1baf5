using Chancery.Actors;
using Chancery.Frames;
using Chancery.Language;
using Chancery.Lexicons;
using Chancery.Reading.Certainty;
using Chancery.Reading.Ellipsis;
using Chancery.Record;
using Chancery.Text;
using Chancery.Time;

namespace Chancery.Reading;

/// <summary>Reads a document: text → sentences, words and trees → mentions, dates and amounts → frames → claims.</summary>
/// <remarks>Built once from the data and the models of a language and never changed. Reading is a pure function: the same
/// document gives the same claims, on any thread.</remarks>
public sealed class Reader
{
    private readonly World world;
    private readonly LayoutReader layouts;
    private readonly Analyzer analyzer;
    private readonly Gazetteer gazetteer;
    private readonly MentionReader mentions;
    private readonly TimeLexicon time;
    private readonly DateReader dates;
    private readonly AmountReader amounts;
    private readonly FrameLexicon lexicon;
    private readonly FrameMatcher matcher;
    private readonly DraftBuilder drafts;
    private readonly Provisions provisions;
    private readonly KindTable kinds;
    private readonly DraftMerger merger;
    private readonly OccasionPhrase occasions;
    private readonly MeetingsAbroad abroad;
    private readonly ImpliedVisits visits;
    private readonly IReadOnlyCollection<string> posted;
    private readonly Completion completion;
    private readonly ConfidenceModel confidence;
    private readonly PublicationBoundReader bounds;
    private readonly TenureBounds tenures;

    private Reader(Installation installation, string language)
    {
        var folder = Path.Combine(installation.Data, language);
        // The model and the version take as long as all the rest, and need none of it.
        var version = Task.Run(() => ReaderVersion.Of(installation));
        var model = Task.Run(() => Analyzer.Load(Path.Combine(installation.Models, language, "analysis.bin"), Path.Combine(folder, "language")));
        world = World.Load(installation, language);
        layouts = LayoutReader.Load(folder);
        gazetteer = new Gazetteer(world);
        mentions = MentionReader.Load(installation, world, gazetteer, language);
        time = TimeLexicon.Load(Path.Combine(folder, "time"));
        dates = new DateReader(time);
        amounts = new AmountReader(time);
        bounds = new PublicationBoundReader(time);
        tenures = new TenureBounds(world, dates);
        lexicon = FrameLoader.Load(installation.Data, language);
        matcher = new FrameMatcher(lexicon);
        kinds = KindTable.Load(Path.Combine(installation.Data, "kinds.tsv"));
        var modalities = new ModalityReader(FrameLoader.LoadModality(installation.Data, language));
        drafts = new DraftBuilder(modalities, kinds, lexicon.DatingWords, new(lexicon.Class("condition")));
        (confidence, Floor) = ConfidenceFile.Load(installation, language);
        provisions = new Provisions(kinds);
        merger = new DraftMerger(kinds, confidence, new(lexicon.Class("any-topic").Phrases));
        occasions = new OccasionPhrase(lexicon);
        abroad = new MeetingsAbroad(world, lexicon.Class("remote").Phrases);
        completion = new Completion(lexicon);
        posted = lexicon.Class("posted").Phrases;
        visits = new ImpliedVisits(world, posted, lexicon.Class("seat").Phrases, lexicon.Class("remote").Phrases);
        analyzer = model.GetAwaiter().GetResult();
        Version = version.GetAwaiter().GetResult();
    }

    /// <summary>Changes whenever the program, the data or the models change: what another version read is read again.</summary>
    public string Version { get; }

    /// <summary>The confidence below which a claim is only a candidate.</summary>
    public double Floor { get; }

    /// <summary>Builds the reader of a language.</summary>
    /// <exception cref="LexiconException">A data file has errors; all of them are listed with file and line.</exception>
    public static Reader Load(Installation installation, string language = "en") => new(installation, language);

    /// <summary>The gazetteer by which it reads.</summary>
    public World World => world;

    /// <summary>The document with the date and the publisher that its text gives, where nobody gave them beside it.</summary>
    public Document Complete(Document document) => Lay(document).Facts.Complete(document);

    /// <summary>The page of a document taken apart; what completes the document leaves it as it is.</summary>
    public Layout Lay(Document document) => layouts.Read(document);

    /// <summary>The claims of a document, in the order of the text.</summary>
    public IReadOnlyList<Claim> Read(Document document) => Trace(document).Claims;

    /// <summary>The claims of a document whose page has been taken apart.</summary>
    public IReadOnlyList<Claim> Read(Document document, Layout layout) => Trace(document, layout).Claims;

    /// <summary>The claims of a document together with the sentences that they were read from.</summary>
    public ReadingTrace Trace(Document document) => Trace(document, Lay(document));

    /// <summary>The claims of a text that is known to be a sentence, and no page to take apart.</summary>
    internal ReadingTrace TraceSentence(string text) =>
        Trace(new Document("", text), new Layout([new Block(new Span(0, text.Length), BlockKind.Paragraph)], new PublicationFacts()));

    /// <summary>The claims of a document whose page has been taken apart, with what they were read from.</summary>
    public ReadingTrace Trace(Document document, Layout layout)
    {
        var published = document.Published ?? layout.Facts.Published;
        var sentences = completion.Complete(analyzer.Analyze(document.Text, [.. layout.Readable.Select(b => b.Span)]));
        var actors = mentions.Read(document with { Published = published }, sentences, layout.Facts.Place);
        var bounded = published?.Earliest is null ? Bound(document.Text, sentences, actors, layout.Facts) : null;
        var standing = new Standing(world, actors.StateOf, person => OrganisationOf(actors.OrganisationalOffice(person)));
        // A day without a year says more than an interval of years does.
        var placed = bounded is { Days.Count: not > 1 } ? bounded.Window ?? published : published;
        var views = View(sentences, actors, placed, standing);
        var speech = new SpeechReader(lexicon, mentions.Saying, actors.Quoted);
        var carried = new CarriedSpeech(views, speech, layout);
        var discourse = new Discourse(speech.SpeakersAt, speech.OwnVoiceAt, standing, kind => kinds[kind].Doer) { Sentences = views.Count };
        discourse.Head(ReportParties.InTitle(document, analyzer, gazetteer));
        discourse.Head(ReportParties.InHeadline(views));
        if (discourse.Pair is null) discourse.Begin(ReportParties.Throughout(views, lexicon.Scenes));
        var found = OfficeDrafts.Of(actors.Offices, views, lexicon).Concat(Match(views, discourse, speech, carried, new Itinerary(actors), published));
        var merged = merger.Merge(provisions.Place(MeetingsOnTour.Part([.. found], actors)), new Namesakes(actors)).Select(carried.Head).ToArray();
        var dated = new HeadlineDates(mentions.Saying, lexicon.Class("notifying"), lexicon.Class("remarks")).Complete(merged, views, layout, published);
        var completed = visits.Complete(abroad.Complete(dated, actors), actors).OrderBy(d => d.Spans[0]).ToArray();
        return new ReadingTrace(sentences, actors.Mentions, [.. completed.Select(d => Finish(document, d, published))], bounded)
        {
            Features = [.. completed.Select(d => d.Features)],
        };
    }

    // Whoever is posted to an organisation acts for those who sent him.
    private ActorId? OrganisationOf(OfficeHolding? held) => held is null || posted.Contains(held.Office) ? null : held.Of;

    private BoundedPublication? Bound(string text, IReadOnlyList<Sentence> sentences, DocumentActors actors, PublicationFacts facts)
    {
        (EdtfDate, Span)? dateline = facts is { Published: { } day, PublishedAt: { } at } ? (day, at) : null;
        var bounded = BoundedPublication.Of([.. bounds.Find(sentences), .. tenures.Of(actors.Offices, sentences)], bounds.FindWeekdays(sentences), dateline);
        return bounded is null ? null : bounded with { Reasons = [.. bounded.Reasons.Select(reason => reason with { Words = reason.Span.Of(text).ToString() })] };
    }

    private List<SentenceView> View(IReadOnlyList<Sentence> sentences, DocumentActors actors, EdtfDate? published, Standing standing)
    {
        var bySentence = actors.Mentions.ToLookup(m => m.Sentence);
        var views = new List<SentenceView>(sentences.Count);
        var previous = default(NamedBefore);
        for (var i = 0; i < sentences.Count; i++)
        {
            var atoms = new DatedAtoms(time, sentences[i]);
            var found = NameDates.Without(dates.Find(atoms, published, previous), bySentence[i]);
            foreach (var date in found) previous = previous.Then(date.Date);
            if (found.Count > 1 && MainDay.Of(sentences[i], found) is { } main) previous = previous with { Day = main };
            views.Add(new SentenceView(i, sentences[i], bySentence[i], found, amounts.Find(atoms), standing));
        }

        return views;
    }

    private List<ClaimDraft> Match(IReadOnlyList<SentenceView> views, Discourse discourse, SpeechReader speech, CarriedSpeech carried, Itinerary itinerary, EdtfDate? published)
    {
        var found = new List<ClaimDraft>();
        var occasion = new SharedOccasion(lexicon, occasions);
        var (stays, dated) = (new Stays(lexicon, views), new DatedOccasions(lexicon, occasions, speech));
        var treaties = TreatyReading.NamesIn(lexicon);
        var (tour, deeds) = (new TourAhead(), new RepeatedDeeds(lexicon));
        foreach (var view in views)
        {
            dated.Date(view, found, views);
            discourse.Turn(ReportParties.SideBySide(view));
            discourse.Name(TreatyReading.In(view, treaties), view.Index);
            if (speech.IsAsked(view)) continue;
            foreach (var match in deeds.Complete(view, matcher.Match(view, discourse)))
            {
                var draft = carried.Continue(occasion.Place(stays.Place(drafts.Build(match, speech, published, tour), match), match), view);
                discourse.Note(draft.Kind, draft.Roles, draft.Attributes, match);
                tour.Note(draft);
                found.AddRange(itinerary.Apart(draft));
            }
        }

        return found;
    }

    private Claim Finish(Document document, ClaimDraft draft, EdtfDate? published) => new()
    {
        Id = ClaimIds.Of(document.Id, draft),
        DocumentId = document.Id,
        Kind = draft.Kind,
        Roles = draft.Roles,
        Attributes = draft.Attributes,
        // Of what goes on while it is written the report tells the day by its own.
        Date = draft.Date ?? (draft is { IsNow: true, DateWaits: false } && published is { IsInterval: false } ? published : null),
        Modality = draft.Modality,
        Polarity = draft.Polarity,
        Source = draft.Source,
        By = draft.By,
        Condition = draft.Condition is { } condition ? Evidence.In(document, condition) : null,
        Evidence = [.. draft.Spans.Select(s => Evidence.In(document, s))],
        Confidence = confidence.Confidence(draft.Kind, draft.Features),
        Because = draft.Because,
    };
}
