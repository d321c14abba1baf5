using Chancery.Language.Network;
using Chancery.Train.Training;

namespace Chancery.Train.Teaching;

/// <summary>Trained networks that label sentences together: their probabilities are averaged, which is better than the best of them.</summary>
internal sealed class Teachers(IReadOnlyList<TrainableNetwork> networks)
{
    private const int TagLabels = 3;
    private const int HeadLabels = 4;
    private const int RelationLabels = 3;

    private readonly int tags = networks[0].Vocabulary.Tags.Length;
    private readonly int relations = networks[0].Vocabulary.Relations.Length;

    /// <summary>What the teachers say of a few sentences (one batch).</summary>
    internal IReadOnlyList<TrainingSentence> Label(IReadOnlyList<string[]> sentences)
    {
        var batches = networks.Select(n => Read(n, sentences)).ToList();
        var tagRow = networks[0].Layers.Tags.Row;
        var tagShares = Mean((n, b) => n.Layers.Tags.Forward(b, n.Layers.First(b), learning: false), batches, tagRow, tags);
        var headShares = HeadShares(batches);
        var trees = headShares.ConvertAll(TreeOf);
        var chosen = trees.SelectMany(t => t).ToArray();
        var relationRow = networks[0].Layers.Relations.Row;
        var relationShares = Mean((n, b) => n.Layers.Relations.Forward(b, n.Layers.Last(b), chosen, learning: false), batches, relationRow, relations);
        var labelled = new List<TrainingSentence>();
        var start = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            var count = sentences[s].Length;
            labelled.Add(new TrainingSentence(
                sentences[s], Labels.Likeliest(tagShares.AsSpan(start * tagRow, count * tagRow), tagRow, tags, TagLabels), trees[s],
                Labels.Likeliest(headShares[s], ArcTraining.RowOf(count), count + 1, HeadLabels),
                Labels.Likeliest(relationShares.AsSpan(start * relationRow, count * relationRow), relationRow, relations, RelationLabels)));
            start += count;
        }

        return labelled;
    }

    private delegate Span<float> Scoring(TrainableNetwork network, Batch batch);

    private static Batch Read(TrainableNetwork network, IReadOnlyList<string[]> sentences)
    {
        var batch = new Batch(sentences.Select(network.Builder.BuildUnlabelled).ToList());
        var features = batch.Examples.SelectMany(e => e.Features).ToArray();
        var vectors = batch.Examples.SelectMany(e => e.Vectors).ToArray();
        network.Layers.Forward(batch, features, vectors, learning: false);
        return batch;
    }

    private float[] Mean(Scoring score, IReadOnlyList<Batch> batches, int row, int classes)
    {
        var mean = new float[batches[0].Count * row];
        for (var n = 0; n < networks.Count; n++) AddShares(score(networks[n], batches[n]), row, classes, mean);
        return mean;
    }

    private List<float[]> HeadShares(IReadOnlyList<Batch> batches)
    {
        for (var n = 0; n < networks.Count; n++)
            networks[n].Layers.Arcs.Forward(batches[n], networks[n].Layers.Last(batches[n]), learning: false);
        var shares = new List<float[]>();
        var start = 0;
        foreach (var count in batches[0].Examples.Select(e => e.Count))
        {
            var row = ArcTraining.RowOf(count);
            var mean = new float[count * row];
            foreach (var network in networks) AddShares(network.Layers.Arcs.Scores(start, count), row, count + 1, mean);
            shares.Add(mean);
            start += count;
        }

        return shares;
    }

    private void AddShares(Span<float> scores, int row, int classes, float[] mean)
    {
        for (var i = 0; i < scores.Length; i += row)
        {
            Softmax.Apply(scores.Slice(i, row), classes);
            for (var c = 0; c < classes; c++) mean[i + c] += scores[i + c] / networks.Count;
        }
    }

    private static int[] TreeOf(float[] shares)
    {
        const float least = 1e-9f;
        var count = shares.Length;
        var words = 0;
        while (words * ArcTraining.RowOf(words) != count) words++;
        var scores = Array.ConvertAll(shares, s => MathF.Log(MathF.Max(s, least)));
        var heads = new int[words];
        SpanningTree.Find(scores, ArcTraining.RowOf(words), words, heads);
        return heads;
    }
}
