using System.Runtime.InteropServices;
using Chancery.Language.Lemmas;
using Chancery.Language.Network;

namespace Chancery.Language;

/// <summary>Takes an analysis whose words are known batch by batch through the network. Keeps its working memory, so one
/// thread uses it at a time.</summary>
internal sealed class BatchAnalyzer
{
    /// <summary>Words that go through the network together: enough that reading its weights costs little.</summary>
    private const int BatchWords = 200;

    private readonly LanguageModel model;
    private readonly Parser parser;
    private readonly FormLemmas lemmas;
    private readonly List<int> lengths = [];
    private readonly List<int> chosen = [];
    private int[] forms = [];
    private int[] heads = [];
    private int[] relations = [];
    private byte[] certainties = [];

    internal BatchAnalyzer(LanguageModel model, Lemmatizer lemmatizer)
    {
        this.model = model;
        parser = new Parser(model);
        lemmas = new FormLemmas(lemmatizer, model.Tags, parser.Forms);
    }

    /// <summary>Fills the analysis.</summary>
    internal void Run(string text, Analysis target, Func<Analysis, int, bool>? needsTree)
    {
        target.Open(model);
        var first = 0;
        for (var i = 0; i < target.SentenceCount; i++)
        {
            lengths.Add(target.EndOf(i) - target.StartOf(i));
            if (target.EndOf(i) - target.StartOf(first) < BatchWords && i + 1 < target.SentenceCount) continue;
            Tag(text, target, first, i);
            Draw(target, first, needsTree);
            lengths.Clear();
            first = i + 1;
        }
    }

    private void Tag(string text, Analysis target, int first, int last)
    {
        var (start, end) = (target.StartOf(first), target.EndOf(last));
        var words = target.Words[start..end];
        Grow(words.Length);
        if (parser.Reserve(words.Length)) lemmas.Clear();
        for (var i = 0; i < words.Length; i++) forms[i] = parser.Forms.Find(words[i].Of(text));
        var tags = target.Tags[start..end];
        parser.Tag(new SentenceBatch(CollectionsMarshal.AsSpan(lengths)), forms.AsSpan(0, words.Length), tags);
        for (var i = 0; i < words.Length; i++)
            target.SetWord(start + i, parser.Forms[forms[i]], lemmas.Of(forms[i], tags[i]));
    }

    /// <summary>Draws the trees of those sentences of a batch that need one.</summary>
    private void Draw(Analysis target, int first, Func<Analysis, int, bool>? needsTree)
    {
        chosen.Clear();
        var (from, to, kept) = (0, 0, 0);
        for (var i = 0; i < lengths.Count; i++)
        {
            var length = lengths[i];
            if (needsTree is null || needsTree(target, first + i))
            {
                if (from > to) parser.Keep(from, to, length);
                chosen.Add(first + i);
                lengths[kept++] = length;
                to += length;
            }

            from += length;
        }

        if (kept == 0) return;
        var batch = new SentenceBatch(CollectionsMarshal.AsSpan(lengths)[..kept]);
        parser.Parse(batch, heads, relations, certainties);
        CopyTrees(batch, target);
    }

    private void CopyTrees(SentenceBatch batch, Analysis target)
    {
        var next = 0;
        foreach (var place in batch)
        {
            var sentence = chosen[next++];
            heads.AsSpan(place.Start, place.Count).CopyTo(target.Heads[target.StartOf(sentence)..]);
            relations.AsSpan(place.Start, place.Count).CopyTo(target.Relations[target.StartOf(sentence)..]);
            certainties.AsSpan(place.Start, place.Count).CopyTo(target.HeadCertainties[target.StartOf(sentence)..]);
            target.SetTree(sentence);
        }
    }

    private void Grow(int words)
    {
        if (forms.Length >= words) return;
        forms = new int[words];
        heads = new int[words];
        relations = new int[words];
        certainties = new byte[words];
    }
}
