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
        var sentences = new List<Sentence>();
        var words = new List<Span>();
        var ends = new List<int>();
        foreach (var block in blocks)
        {
            words.Clear();
            ends.Clear();
            tokenizer.Divide(text, block, words);
            divider.Divide(text, words, ends);
            var start = 0;
            foreach (var end in ends)
            {
                sentences.Add(AnalyzeSentence(text, CollectionsMarshal.AsSpan(words)[start..end]));
                start = end;
            }
        }

        return sentences;
    }

    /// <summary>Analyses one sentence whose words are known already.</summary>
    /// <param name="text">The text into which the spans point.</param>
    /// <param name="words">The words' spans, in order; at least one.</param>
    public Sentence AnalyzeSentence(string text, ReadOnlySpan<Span> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (words.IsEmpty) throw new ArgumentException("A sentence has at least one word.", nameof(words));
        var forms = new string[words.Length];
        for (var i = 0; i < forms.Length; i++) forms[i] = words[i].Of(text).ToString();
        var indices = new int[3 * forms.Length];
        var parse = new Parse(
            indices.AsSpan(0, forms.Length), indices.AsSpan(forms.Length, forms.Length), indices.AsSpan(2 * forms.Length));
        var parser = parsers.TryTake(out var idle) ? idle : model.CreateParser();
        parser.Run(FeaturesOf(forms), parse);
        parsers.Add(parser);
        return new Sentence(new Span(words[0].Start, words[^1].End), TokensOf(words, forms, parse));
    }

    private int[] FeaturesOf(string[] forms)
    {
        var rows = new int[forms.Length * WordFeatures.PerWord];
        var titled = WordShape.IsTitled(forms);
        for (var i = 0; i < forms.Length; i++)
            model.Features.Write(forms[i], i == 0, titled, rows.AsSpan(i * WordFeatures.PerWord, WordFeatures.PerWord));
        return rows;
    }

    private Token[] TokensOf(ReadOnlySpan<Span> words, string[] forms, Parse parse)
    {
        var tokens = new Token[forms.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var tag = model.Tags[parse.Tags[i]];
            tokens[i] = new Token(
                words[i], forms[i], lemmatizer.LemmaOf(forms[i], tag.Upos, tag.Xpos), tag.Upos, tag.Xpos, parse.Heads[i],
                model.Relations[parse.Relations[i]]);
        }

        return tokens;
    }
}
