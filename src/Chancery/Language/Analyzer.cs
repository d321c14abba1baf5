using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Chancery.Language.Data;
using Chancery.Language.Lemmas;
using Chancery.Language.Network;
using Chancery.Language.Tokens;

namespace Chancery.Language;

/// <summary>Divides text into sentences and words and gives each word its tags, lemma, head and relation.</summary>
/// <remarks>Loaded once, then never changed: it may be used from many threads and gives the same result every time.</remarks>
public sealed class Analyzer
{
    /// <summary>Words that go through the network together: enough that reading its weights costs little.</summary>
    private const int BatchWords = 200;

    private readonly LanguageModel model;
    private readonly Tokenizer tokenizer;
    private readonly SentenceDivider divider;
    private readonly Lemmatizer lemmatizer;
    // Parsers keep working memory, so each is used by one thread at a time.
    private readonly ConcurrentBag<Parser> parsers = [];

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
    public IReadOnlyList<Sentence> Analyze(string text, IReadOnlyList<Span> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        var words = new List<Span>();
        var ends = new List<int>();
        foreach (var block in blocks)
        {
            var start = words.Count;
            tokenizer.Divide(text, block, words);
            divider.Divide(text, words, start, ends);
        }

        return AnalyzeAll(text, CollectionsMarshal.AsSpan(words), ends);
    }

    /// <summary>Analyses one sentence whose words are known already.</summary>
    /// <param name="text">The text into which the spans point.</param>
    /// <param name="words">The words' spans, in order; at least one.</param>
    public Sentence AnalyzeSentence(string text, ReadOnlySpan<Span> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (words.IsEmpty) throw new ArgumentException("A sentence has at least one word.", nameof(words));
        return AnalyzeAll(text, words, [words.Length])[0];
    }

    private List<Sentence> AnalyzeAll(string text, ReadOnlySpan<Span> words, List<int> ends)
    {
        var sentences = new List<Sentence>(ends.Count);
        var parser = parsers.TryTake(out var idle) ? idle : model.CreateParser();
        var lengths = new List<int>();
        var start = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            lengths.Add(ends[i] - (i == 0 ? 0 : ends[i - 1]));
            if (ends[i] - start < BatchWords && i + 1 < ends.Count) continue;
            AnalyzeBatch(parser, text, words[start..ends[i]], CollectionsMarshal.AsSpan(lengths), sentences);
            lengths.Clear();
            start = ends[i];
        }

        parsers.Add(parser);
        return sentences;
    }

    private void AnalyzeBatch(Parser parser, string text, ReadOnlySpan<Span> words, ReadOnlySpan<int> lengths, List<Sentence> target)
    {
        var forms = new string[words.Length];
        for (var i = 0; i < forms.Length; i++) forms[i] = words[i].Of(text).ToString();
        var indices = new int[3 * forms.Length];
        var parse = new Parse(
            indices.AsSpan(0, forms.Length), indices.AsSpan(forms.Length, forms.Length), indices.AsSpan(2 * forms.Length));
        var batch = new SentenceBatch(lengths);
        parser.Run(batch, model.Features.Of(batch, forms), parse);
        foreach (var sentence in batch)
        {
            var tokens = new Token[sentence.Count];
            for (var i = 0; i < tokens.Length; i++) tokens[i] = TokenAt(sentence.Word + i, words, forms, parse);
            target.Add(new Sentence(new Span(tokens[0].Span.Start, tokens[^1].Span.End), tokens));
        }
    }

    private Token TokenAt(int index, ReadOnlySpan<Span> words, string[] forms, Parse parse)
    {
        var tag = model.Tags[parse.Tags[index]];
        return new Token(
            words[index], forms[index], lemmatizer.LemmaOf(forms[index], tag.Upos, tag.Xpos), tag.Upos, tag.Xpos,
            parse.Heads[index], model.Relations[parse.Relations[index]]);
    }
}
