using System.Text;
using Chancery.Actors;
using Chancery.Language;
using Chancery.Time;

namespace Chancery.Frames;

/// <summary>A sentence with everything that the frames look at: its tree both ways, and the actors, dates and amounts in it.</summary>
internal sealed class SentenceView
{
    private readonly string[] lemmas;
    private readonly int[] childStarts;
    private readonly int[] children;
    private readonly Mention?[] headed;
    private readonly Mention?[] covering;

    /// <summary>Puts the analyses of one sentence together.</summary>
    /// <param name="index">The sentence's index in its document.</param>
    /// <param name="sentence">Words and tree.</param>
    /// <param name="mentions">The mentions of this sentence, in order.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="amounts">Its amounts.</param>
    /// <param name="standing">For whom actors act in this document.</param>
    public SentenceView(
        int index, Sentence sentence, IEnumerable<Mention> mentions, IReadOnlyList<DateMention> dates,
        IReadOnlyList<AmountMention> amounts, Standing standing)
    {
        Index = index;
        Sentence = sentence;
        Dates = dates;
        Amounts = amounts;
        Standing = standing;
        lemmas = new string[sentence.Count];
        for (var i = 0; i < lemmas.Length; i++) lemmas[i] = Lower(sentence[i].Lemma);
        (childStarts, children) = ChildrenOf(sentence);
        headed = new Mention?[sentence.Count];
        covering = new Mention?[sentence.Count];
        foreach (var mention in mentions) Place(mention);
    }

    /// <summary>The sentence's index in its document.</summary>
    public int Index { get; }

    /// <summary>Words and tree.</summary>
    public Sentence Sentence { get; }

    /// <summary>The dates in it.</summary>
    public IReadOnlyList<DateMention> Dates { get; }

    /// <summary>The amounts in it.</summary>
    public IReadOnlyList<AmountMention> Amounts { get; }

    /// <summary>For whom actors act in this document.</summary>
    public Standing Standing { get; }

    /// <summary>How many words it has.</summary>
    public int Count => Sentence.Count;

    /// <summary>The word at <paramref name="token"/>.</summary>
    public ref readonly Token this[int token] => ref Sentence[token];

    /// <summary>The lemma in lower case.</summary>
    public string Lemma(int token) => lemmas[token];

    /// <summary>The words that depend on <paramref name="token"/>, in the order of the text.</summary>
    public ReadOnlySpan<int> Children(int token) =>
        children.AsSpan(childStarts[token], childStarts[token + 1] - childStarts[token]);

    /// <summary>Whether the word stands in the name of a body, where it says nothing by itself: the Organisation for Economic Co-operation.</summary>
    public bool IsWithinNameOfBody(int token) =>
        covering[token] is { Form: MentionForm.Name, Actors: [{ Type: ActorType.Org }] } name && name.First < name.Last;

    /// <summary>The first word depending on <paramref name="token"/> by one of the relations, or -1.</summary>
    public int Child(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in Children(token))
            if (relations.Contains(Sentence[child].Relation)) return child;
        return -1;
    }

    /// <summary>Whether a word with one of the lemmas depends directly on <paramref name="token"/>.</summary>
    public bool HasChild(int token, string relation, string lemma)
    {
        foreach (var child in Children(token))
            if (Sentence[child].Relation == relation && lemmas[child] == lemma) return true;
        return false;
    }

    /// <summary>Whether a child in the relation is one of the words.</summary>
    public bool HasChild(int token, string relation, PhraseTable words)
    {
        foreach (var child in Children(token))
            if (Sentence[child].Relation == relation && words.Match(this, child) is not null) return true;
        return false;
    }

    /// <summary>The mention that <paramref name="token"/> heads, or that covers it.</summary>
    public Mention? MentionAt(int token) => headed[token] ?? covering[token];

    /// <summary>Whether <paramref name="token"/> belongs to a date.</summary>
    public bool IsDated(int token)
    {
        foreach (var date in Dates)
            if (date.First <= token && token <= date.Last) return true;
        return false;
    }

    /// <summary>Whether a word is the name that a headline begins with and that an infinitive follows: "Modi to visit Laos",
    /// where the tree takes the name for the head of all.</summary>
    public bool IsHeadlineName(int token) =>
        Sentence[token].Head < 0 && MentionAt(token) is { Form: MentionForm.Name } && Extent(token).First == MentionAt(token)!.First;

    /// <summary>Whether <paramref name="token"/> is <paramref name="ancestor"/> or stands below it.</summary>
    public bool IsUnder(int token, int ancestor) => Sentence.IsUnder(token, ancestor);

    /// <summary>The words at and below <paramref name="token"/>, as the outermost word indices on both sides.</summary>
    public (int First, int Last) Extent(int token)
    {
        var (first, last) = (token, token);
        foreach (var child in Children(token))
        {
            var (f, l) = Extent(child);
            first = Math.Min(first, f);
            last = Math.Max(last, l);
        }

        return (first, last);
    }

    /// <summary>The words from one to another as the text has them, white space made single spaces.</summary>
    public string Words(int first, int last)
    {
        var words = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            // Words that are only understood are not in the text.
            if (Sentence[i].Span.Start == Sentence[i].Span.End) continue;
            if (words.Length > 0 && Sentence[i].Span.Start > Sentence[i - 1].Span.End) words.Append(' ');
            words.Append(Sentence[i].Form);
        }

        return words.ToString();
    }

    /// <summary>The span over the document's text from one word to another.</summary>
    public Span SpanOf(int first, int last) => new(Sentence[first].Span.Start, Sentence[last].Span.End);

    private void Place(Mention mention)
    {
        // An adjective inside a longer mention ("the Honduran minister") does not hide it; the more specific head wins.
        if (headed[mention.Head] is not { } other || other.Form == MentionForm.Adjective) headed[mention.Head] = mention;
        for (var i = mention.First; i <= mention.Last; i++)
            if (covering[i] is not { } wider || mention.Last - mention.First < wider.Last - wider.First)
                covering[i] = mention;
    }

    private static (int[] Starts, int[] Children) ChildrenOf(Sentence sentence)
    {
        var starts = new int[sentence.Count + 1];
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i].Head >= 0) starts[sentence[i].Head + 1]++;
        for (var i = 0; i < sentence.Count; i++) starts[i + 1] += starts[i];
        var next = starts.AsSpan(0, sentence.Count).ToArray();
        var all = new int[starts[^1]];
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i].Head >= 0) all[next[sentence[i].Head]++] = i;
        return (starts, all);
    }

    /// <summary>The lemma in lower case; most are.</summary>
    private static string Lower(string lemma)
    {
        foreach (var c in lemma)
            if (char.IsUpper(c) || c is '’') return lemma.ToLowerInvariant().Replace('’', '\'');
        return lemma;
    }
}
