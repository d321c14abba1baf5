using System.Collections.Concurrent;
using Chancery.Language.Data;
using Chancery.Language.Lemmas;
using Chancery.Language.Network;
using Chancery.Language.Tokens;

namespace Chancery.Language;

/// <summary>Divides text into sentences and words and gives each word its tags, lemma, head and relation.</summary>
/// <remarks>Loaded once, then never changed: it may be used from many threads and gives the same result every time.</remarks>
public sealed class Analyzer
{
    /// <summary>The most words of a sentence whose words are given.</summary>
    public const int LongestGivenSentence = 1000;

    private readonly LanguageModel model;
    private readonly Tokenizer tokenizer;
    private readonly SentenceDivider divider;
    private readonly Lemmatizer lemmatizer;
    // They keep working memory, so each is used by one thread at a time.
    private readonly ConcurrentBag<BatchAnalyzer> idleAnalyzers = [];
    private readonly ConcurrentBag<Analysis> idleAnalyses = [];

    private Analyzer(LanguageModel model, WritingConventions conventions, Lemmatizer lemmatizer)
    {
        this.model = model;
        tokenizer = new Tokenizer(conventions);
        divider = new SentenceDivider(conventions);
        this.lemmatizer = lemmatizer;
    }

    /// <summary>Loads a model and the data of its language.</summary>
    /// <param name="modelPath">The model's file: <c>models/en/analysis.bin</c>.</param>
    /// <param name="dataFolder">The folder of the language's data: <c>data/en/language</c>.</param>
    /// <exception cref="InvalidDataException">A file is wrong; the message names file and line.</exception>
    public static Analyzer Load(string modelPath, string dataFolder) =>
        new(LanguageModelFile.Load(modelPath), WritingConventions.Load(dataFolder), Lemmatizer.Load(dataFolder));

    /// <summary>Analyses stretches of a text (paragraphs, headlines); no sentence goes beyond one.</summary>
    /// <param name="text">The document's text, into which all spans point.</param>
    /// <param name="blocks">The stretches, in order and without overlap.</param>
    /// <param name="needsTree">Whether the sentence at an index is to get a tree: it is asked when words, tags and lemmas of the
    /// sentence are there. Without it every sentence gets one.</param>
    public IReadOnlyList<Sentence> Analyze(string text, IReadOnlyList<Span> blocks, Func<Analysis, int, bool>? needsTree = null)
    {
        var analysis = TakeAnalysis();
        Analyze(text, blocks, analysis, needsTree);
        var sentences = new Sentence[analysis.SentenceCount];
        for (var i = 0; i < sentences.Length; i++) sentences[i] = analysis.ToSentence(i);
        idleAnalyses.Add(analysis);
        return sentences;
    }

    /// <summary>As the other way to call it, into memory that is used again: nothing is allocated for words and sentences.</summary>
    /// <param name="text">The document's text, into which all spans point.</param>
    /// <param name="blocks">The stretches, in order and without overlap.</param>
    /// <param name="target">Receives the analysis; what it held before is gone.</param>
    /// <param name="needsTree">Whether the sentence at an index is to get a tree.</param>
    public void Analyze(string text, IReadOnlyList<Span> blocks, Analysis target, Func<Analysis, int, bool>? needsTree = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(target);
        target.Clear();
        for (var i = 0; i < blocks.Count; i++)
        {
            var start = target.WordCount;
            tokenizer.Divide(text, blocks[i], target.WordList);
            divider.Divide(text, target.WordList, start, target.Ends);
        }

        Run(text, target, needsTree);
    }

    /// <summary>Analyses one sentence whose words are known already.</summary>
    /// <param name="text">The text into which the spans point.</param>
    /// <param name="words">The words' spans, in order; at least one and at most <see cref="LongestGivenSentence"/>.</param>
    /// <exception cref="ArgumentException">There are none, or more: time and memory of a tree grow with the square of its words.</exception>
    public Sentence AnalyzeSentence(string text, ReadOnlySpan<Span> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (words.IsEmpty) throw new ArgumentException("A sentence has at least one word.", nameof(words));
        if (words.Length > LongestGivenSentence)
            throw new ArgumentException($"A sentence has at most {LongestGivenSentence} words.", nameof(words));
        var analysis = TakeAnalysis();
        analysis.Clear();
        analysis.WordList.AddRange(words);
        analysis.Ends.Add(words.Length);
        Run(text, analysis, needsTree: null);
        var sentence = analysis.ToSentence(0);
        idleAnalyses.Add(analysis);
        return sentence;
    }

    private void Run(string text, Analysis target, Func<Analysis, int, bool>? needsTree)
    {
        var analyzer = idleAnalyzers.TryTake(out var idle) ? idle : new BatchAnalyzer(model, lemmatizer);
        analyzer.Run(text, target, needsTree);
        idleAnalyzers.Add(analyzer);
    }

    private Analysis TakeAnalysis() => idleAnalyses.TryTake(out var idle) ? idle : new Analysis();
}
