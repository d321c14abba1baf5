using System.Runtime.InteropServices;
using Chancery.Language.Network;

namespace Chancery.Language;

/// <summary>The words of a document with their analysis, in flat arrays that serve for one document after another.</summary>
/// <remarks>What it says of a document is void once it is filled again; what is to be kept is taken out with <see cref="ToSentence"/>.</remarks>
public sealed class Analysis
{
    private readonly List<Span> words = [];
    private readonly List<int> ends = [];
    private readonly List<bool> trees = [];
    private LanguageModel? model;
    private string[] forms = [];
    private string[] lemmas = [];
    private int[] numbers = [];
    private byte[] certainties = [];

    /// <summary>How many words there are.</summary>
    public int WordCount => words.Count;

    /// <summary>How many sentences there are.</summary>
    public int SentenceCount => ends.Count;

    /// <summary>Where the words stand in the document's text.</summary>
    public ReadOnlySpan<Span> Words => CollectionsMarshal.AsSpan(words);

    /// <summary>The characters of the words.</summary>
    public ReadOnlySpan<string> Forms => forms.AsSpan(0, WordCount);

    /// <summary>The lemmas of the words.</summary>
    public ReadOnlySpan<string> Lemmas => lemmas.AsSpan(0, WordCount);

    /// <summary>All that is known of a word.</summary>
    public Token this[int word]
    {
        get
        {
            var tag = model!.Tags[Tags[word]];
            return new Token(words[word], forms[word], lemmas[word], tag.Upos, tag.Xpos, Heads[word], model.Relations[Relations[word]])
            {
                HeadCertainty = certainties[word],
            };
        }
    }

    /// <summary>The index of a tag for each word.</summary>
    internal Span<int> Tags => numbers.AsSpan(0, WordCount);

    /// <summary>The head of each word as its index in the sentence; -1 for the root.</summary>
    internal Span<int> Heads => numbers.AsSpan(numbers.Length / 3, WordCount);

    /// <summary>The index of a relation for each word.</summary>
    internal Span<int> Relations => numbers.AsSpan(numbers.Length / 3 * 2, WordCount);

    /// <summary>How sure the head of each word is, from 0 to 255.</summary>
    internal Span<byte> HeadCertainties => certainties.AsSpan(0, WordCount);

    /// <summary>The indices after the last word of each sentence.</summary>
    internal List<int> Ends => ends;

    /// <summary>The words, to be filled.</summary>
    internal List<Span> WordList => words;

    /// <summary>The index of a sentence's first word.</summary>
    public int StartOf(int sentence) => sentence == 0 ? 0 : ends[sentence - 1];

    /// <summary>The index after a sentence's last word.</summary>
    public int EndOf(int sentence) => ends[sentence];

    /// <summary>Whether a tree was drawn over a sentence; else all its words hang on the first.</summary>
    public bool HasTree(int sentence) => trees[sentence];

    /// <summary>A sentence as a value of its own.</summary>
    public Sentence ToSentence(int sentence)
    {
        var start = StartOf(sentence);
        var tokens = new Token[EndOf(sentence) - start];
        for (var i = 0; i < tokens.Length; i++) tokens[i] = this[start + i];
        return new Sentence(new Span(tokens[0].Span.Start, tokens[^1].Span.End), tokens, HasTree(sentence));
    }

    /// <summary>Begins with a document: no words.</summary>
    internal void Clear()
    {
        words.Clear();
        ends.Clear();
        trees.Clear();
    }

    /// <summary>Makes room for what is to be said of the words, once they and the ends of the sentences are known.</summary>
    internal void Open(LanguageModel of)
    {
        model = of;
        if (forms.Length < WordCount)
        {
            forms = new string[WordCount];
            lemmas = new string[WordCount];
            numbers = new int[3 * WordCount];
            certainties = new byte[WordCount];
        }

        HeadCertainties.Clear();

        for (var i = 0; i < SentenceCount; i++)
        {
            trees.Add(false);
            var (start, end) = (StartOf(i), EndOf(i));
            Heads[start..end].Clear();
            Heads[start] = -1;
            Relations[start..end].Fill(of.UnspecifiedRelation);
            Relations[start] = of.RootRelation;
        }
    }

    /// <summary>Says of what a word consists.</summary>
    internal void SetWord(int word, string form, string lemma)
    {
        forms[word] = form;
        lemmas[word] = lemma;
    }

    /// <summary>Says that a sentence has its tree.</summary>
    internal void SetTree(int sentence) => trees[sentence] = true;
}
