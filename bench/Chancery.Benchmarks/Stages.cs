using Chancery.Actors;
using Chancery.Language;
using Chancery.Language.Data;
using Chancery.Language.Lemmas;
using Chancery.Language.Tokens;
using Chancery.Lexicons;
using Chancery.Reading;
using Chancery.Record;
using Chancery.Text;
using Chancery.Time;

namespace Chancery.Benchmarks;

/// <summary>The stages of reading, each ready to be run over the input alone.</summary>
internal sealed class Stages
{
    private const string Language = "en";

    private readonly Analyzer analyzer;
    private readonly LayoutReader layouts;
    private readonly MentionReader mentions;
    private readonly Gazetteer gazetteer;
    private readonly DateReader dates;
    private readonly AmountReader amounts;
    private readonly Tokenizer tokenizer;
    private readonly SentenceDivider divider;
    private readonly Lemmatizer lemmatizer;
    private readonly FrameStage frames;
    private readonly Reader reader;
    private readonly Analysis analysis = new();
    private readonly ReadDocument[] documents;
    private readonly int words;

    private Stages(Installation installation, IReadOnlyList<Document> input)
    {
        var folder = Path.Combine(installation.Data, Language);
        var language = Path.Combine(folder, "language");
        analyzer = Analyzer.Load(Path.Combine(installation.Models, Language, "analysis.bin"), language);
        layouts = LayoutReader.Load(folder);
        var world = World.Load(installation, Language);
        mentions = MentionReader.Load(installation, world, Language);
        gazetteer = new(world);
        var time = TimeLexicon.Load(Path.Combine(folder, "time"));
        (dates, amounts) = (new(time), new(time));
        var conventions = WritingConventions.Load(language);
        (tokenizer, divider, lemmatizer) = (new(conventions), new(conventions), Lemmatizer.Load(language));
        reader = Reader.Load(installation, Language);
        documents = [.. input.Select(Prepare)];
        words = documents.Sum(document => document.Words);
        var kinds = KindTable.Load(Path.Combine(installation.Data, "kinds.tsv"));
        frames = new(FrameLoader.Load(installation.Data, Language), kinds, mentions.Saying, world, dates, amounts, documents);
    }

    /// <summary>The names of the stages, in the order of reading.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["layout", "tokens", "tags and trees", "lemmas", "analysis", "analysis in place", "names", "mentions", "dates and amounts", "frames", "reading", "record"];

    /// <summary>The words that every stage goes through.</summary>
    public int Words => words;

    /// <summary>Loads what reading needs, and the input.</summary>
    public static Stages Load() => new(Installation.Find(), InputText.Load());

    /// <summary>The stage of this name.</summary>
    public Stage Named(string name) => new(name, words, name switch
    {
        "layout" => OnEach(document => layouts.Read(document.Document)),
        "tokens" => DivideIntoWords,
        "tags and trees" => TagAndParse,
        "lemmas" => FindLemmas,
        "analysis" => OnEach(document => analyzer.Analyze(document.Document.Text, document.Blocks)),
        "analysis in place" => OnEach(document => analyzer.Analyze(document.Document.Text, document.Blocks, analysis)),
        "names" => FindNames,
        "mentions" => OnEach(document => mentions.Read(document.Document, document.Sentences)),
        "dates and amounts" => FindDates,
        "frames" => frames.Run,
        "reading" => OnEach(document => reader.Read(document.Document)),
        "record" => new RecordStage(reader, documents).Run,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, $"The stages are: {string.Join(", ", Names)}."),
    });

    private Action OnEach(Action<ReadDocument> run) => () => Array.ForEach(documents, run);

    private ReadDocument Prepare(Document received)
    {
        var document = reader.Complete(received);
        Span[] blocks = [.. layouts.Read(document).Readable.Select(block => block.Span)];
        var sentences = analyzer.Analyze(document.Text, blocks);
        return new(document, blocks, sentences, mentions.Read(document, sentences));
    }

    private void DivideIntoWords()
    {
        foreach (var document in documents)
        {
            var (spans, ends) = (new List<Span>(), new List<int>());
            foreach (var block in document.Blocks)
            {
                var start = spans.Count;
                tokenizer.Divide(document.Document.Text, block, spans);
                divider.Divide(document.Document.Text, spans, start, ends);
            }
        }
    }

    /// <summary>One sentence at a time and with its lemmas.</summary>
    private void TagAndParse()
    {
        Span<Span> spans = stackalloc Span[SentenceDivider.LongestSentence];
        foreach (var document in documents)
            foreach (var sentence in document.Sentences)
            {
                for (var i = 0; i < sentence.Count; i++) spans[i] = sentence[i].Span;
                analyzer.AnalyzeSentence(document.Document.Text, spans[..sentence.Count]);
            }
    }

    private void FindLemmas()
    {
        foreach (var document in documents)
            foreach (var sentence in document.Sentences)
                foreach (ref readonly var token in sentence.Tokens)
                    lemmatizer.LemmaOf(token.Form, token.Upos, token.Xpos);
    }

    private void FindNames()
    {
        foreach (var document in documents)
            foreach (var sentence in document.Sentences)
                gazetteer.Find(document.Document.Text, sentence);
    }

    private void FindDates()
    {
        foreach (var document in documents)
            foreach (var sentence in document.Sentences)
            {
                dates.Find(sentence, document.Document.Published);
                amounts.Find(sentence);
            }
    }
}
