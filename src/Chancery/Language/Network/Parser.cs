namespace Chancery.Language.Network;

/// <summary>Tags and parses sentences with a model. Keeps its working memory, so one thread uses it at a time.</summary>
internal sealed class Parser
{
    private const int FormCapacity = 32768;

    private readonly NetworkLayers layers;
    private readonly FormProjections projections;
    private readonly BatchScan scan;
    private readonly Tagger tagger;
    private readonly ArcScorer arcs;
    private readonly RelationScorer relations;

    internal Parser(LanguageModel model)
    {
        layers = model.Layers;
        Forms = new FormTable(FormCapacity);
        projections = new FormProjections(model, Forms);
        scan = new BatchScan(layers.Shape);
        tagger = new Tagger(model, projections);
        arcs = new ArcScorer(layers);
        relations = new RelationScorer(layers, model.PredictedRelations, model.RootRelation);
    }

    /// <summary>The forms met.</summary>
    internal FormTable Forms { get; }

    /// <summary>Makes room for the forms of a batch; says whether all numbers of forms became void by that.</summary>
    internal bool Reserve(int words) => projections.Reserve(words);

    /// <summary>Chooses tags, given the form of each word.</summary>
    internal void Tag(SentenceBatch batch, ReadOnlySpan<int> forms, Span<int> tags)
    {
        scan.Grow(batch.Words);
        tagger.Run(batch, forms, scan, tags);
    }

    /// <summary>Analyses one sentence by itself: an index of a tag, a head (-1: root) and an index of a relation for each word.</summary>
    internal (int[] Tags, int[] Heads, int[] Relations) Analyze(ReadOnlySpan<string> words)
    {
        Reserve(words.Length);
        var forms = new int[words.Length];
        for (var i = 0; i < forms.Length; i++) forms[i] = Forms.Find(words[i]);
        var (tags, heads, labels) = (new int[forms.Length], new int[forms.Length], new int[forms.Length]);
        var batch = new SentenceBatch([forms.Length]);
        Tag(batch, forms, tags);
        Parse(batch, heads, labels, new byte[forms.Length]);
        return (tags, heads, labels);
    }

    /// <summary>Keeps of the batch tagged last only some words, which then stand one after another.</summary>
    internal void Keep(int from, int to, int words) => scan.States.Move(from, to, words);

    /// <summary>Chooses heads and relations in the batch tagged last, or in what was kept of it.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="heads">Receives the head of each word.</param>
    /// <param name="labels">Receives the relation of each word to its head.</param>
    /// <param name="certainties">Receives how sure each head is, from 0 to 255.</param>
    internal void Parse(SentenceBatch batch, Span<int> heads, Span<int> labels, Span<byte> certainties)
    {
        foreach (var layer in layers.Upper)
        {
            layer.Gates.ApplyRounded(scan.States.Bytes, batch.Words, scan.Gates, layers.Shape.Gates);
            scan.Run(batch, layer.Feedback, skips: true);
        }

        arcs.Run(batch, scan.States.Bytes, heads, certainties);
        relations.Run(batch, scan.States.Bytes, heads, labels);
    }
}
