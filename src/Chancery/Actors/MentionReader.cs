using Chancery.Actors.Offices;
using Chancery.Actors.Persons;
using Chancery.Actors.References;
using Chancery.Language;
using Chancery.Lexicons;

namespace Chancery.Actors;

/// <summary>Reads from the analysed sentences of a document who is meant: names, persons and their offices, and what
/// refers to them.</summary>
/// <remarks>Built once for a language; never changes; safe from many threads.</remarks>
public sealed class MentionReader
{
    private readonly World world;
    private readonly Gazetteer gazetteer;
    private readonly OfficeFinder offices;
    private readonly MinistryFinder ministries;
    private readonly NameRunFinder runs;
    private readonly OfficeAttacher attacher;
    private readonly OfClueFinder clues;
    private readonly PersonReader persons;
    private readonly KnownPersons known;
    private readonly ReferenceReader references;
    private readonly PublisherReader publishers;
    private readonly PersonWords personWords;
    private readonly OfficeWords officeWords;
    private readonly ReferenceWords referenceWords;
    private readonly NameOrigins origins;

    internal MentionReader(World world, Gazetteer gazetteer, PersonWords personWords, SayingWords saying, OfficeWords officeWords, ReferenceWords referenceWords, NameOrigins origins)
    {
        this.world = world;
        this.gazetteer = gazetteer;
        this.personWords = personWords;
        this.officeWords = officeWords;
        this.referenceWords = referenceWords;
        this.origins = origins;
        known = new(world);
        offices = new(new OfficeTitles(world.Offices), officeWords);
        ministries = new(officeWords, referenceWords);
        runs = new(personWords);
        clues = new(personWords, referenceWords, officeWords);
        attacher = new(clues, personWords, officeWords);
        persons = new(personWords, known);
        publishers = new(world, gazetteer, offices, ministries);
        references = new(referenceWords, saying, officeWords, clues);
        Saying = saying;
    }

    /// <summary>Loads the word lists of the world's language.</summary>
    /// <exception cref="LexiconException">The lists have errors; all of them are listed.</exception>
    public static MentionReader Load(Installation installation, World world, string language = "en") =>
        Load(installation, world, new Gazetteer(world), language);

    internal static MentionReader Load(Installation installation, World world, Gazetteer gazetteer, string language)
    {
        var errors = new List<LexiconError>();
        var folder = Path.Combine(installation.Data, language);
        var saying = SayingWords.Load(folder, errors);
        var (person, office, reference) = (PersonWords.Load(folder, saying, errors), OfficeWords.Load(folder, errors), ReferenceWords.Load(folder, errors));
        var peoples = NameOrigins.Load(installation.Data, world, errors);
        return errors.Count == 0
            ? new(world, gazetteer, person, saying, office, reference, peoples)
            : throw new LexiconException(errors);
    }

    /// <summary>The words by which reports let others speak.</summary>
    internal SayingWords Saying { get; }

    /// <summary>Who is meant in the document; the sentences are its own, in order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="place">The place that its dateline names, if it has one.</param>
    public DocumentActors Read(Document document, IReadOnlyList<Sentence> sentences, string? place = null)
    {
        var writtenFrom = place is null ? null : world.StateOfCity(place);
        var publisher = publishers.Read(document.Publisher);
        IReadOnlyList<NameMatch>[] names = [.. sentences.Select(sentence => gazetteer.Find(document.Text, sentence, writtenFrom ?? publisher?.State))];
        var abbreviations = new Abbreviations(document.Text, sentences, names, personWords);
        var draft = new DocumentDraft(document, publisher, [.. sentences.Select((sentence, index) => Draft(document, sentence, index, abbreviations.Complete(index, names[index])))])
        {
            WrittenFrom = writtenFrom,
        };
        persons.Read(draft);
        var ministryNames = new MinistryNames(world, referenceWords);
        new OfficeResolver(world, known, ministryNames, officeWords, origins).Resolve(draft);
        var states = new ActorStates(draft, world, officeWords);
        var discourse = new Discourse(draft, states, world, new ExplicitMentions(draft, ministryNames).Read());
        var (speech, described) = references.Read(discourse, ministryNames);
        return new([.. discourse.All], discourse.Index, [.. OfficeHoldings.Of(draft, officeWords), .. described], speech, states.Of);
    }

    private SentenceDraft Draft(Document document, Sentence sentence, int index, IReadOnlyList<NameMatch> matches)
    {
        var names = new SentenceNames(index, sentence, matches, offices);
        var found = ministries.Find(names);
        var capitals = runs.Find(document.Text, names);
        return new(names, capitals, found, attacher.Attach(names, capitals, found));
    }
}
