using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>All weights of the network, and with them its layout: names and sizes are said here and nowhere else.</summary>
internal sealed class NetworkWeights
{
    /// <summary>Asks <paramref name="source"/> for each weight by name, rows and columns.</summary>
    /// <param name="shape">The widths of the layers.</param>
    /// <param name="features">Rows of the embedding table.</param>
    /// <param name="tags">How many tags there are.</param>
    /// <param name="relations">How many relations there are.</param>
    /// <param name="source">Makes or finds a weight.</param>
    internal NetworkWeights(NetworkShape shape, int features, int tags, int relations, Func<string, int, int, Tensor> source)
    {
        Shape = shape;
        Embedding = source("embedding", features, shape.Input);
        First = Dense("first", NetworkShape.Window * shape.Input, shape.Gates);
        FirstFeedback = source("first.feedback", 2, shape.Both);
        Upper = [.. Enumerable.Range(1, shape.Upper).Select(n => Recurrent($"upper{n}"))];
        TagHidden = Dense("tag.hidden", shape.Both, shape.Tag);
        TagOutput = Dense("tag.output", shape.Tag, MatrixProduct.Padded(tags));
        ArcDependent = Dense("arc.dependent", shape.Both, shape.Arc);
        ArcHead = Dense("arc.head", shape.Both, shape.Arc);
        ArcProduct = Dense("arc.product", shape.Arc, shape.Arc);
        ArcRoot = source("arc.root", 1, shape.Arc);
        ArcDistances = source("arc.distance", 1, MatrixProduct.Padded(ArcDistance.Classes));
        LabelDependent = Dense("label.dependent", shape.Both, shape.Label);
        LabelHead = Dense("label.head", shape.Both, shape.Label);
        LabelOutput = Dense("label.output", shape.Label, MatrixProduct.Padded(relations));

        RecurrentWeights Recurrent(string name) =>
            new(Dense(name, shape.Both, shape.Gates), source(name + ".feedback", 2, shape.Both));

        DenseWeights Dense(string name, int inputs, int outputs) =>
            new(source(name + ".weight", inputs, outputs), source(name + ".bias", 1, outputs));
    }

    internal NetworkShape Shape { get; }

    internal Tensor Embedding { get; }

    internal DenseWeights First { get; }

    internal Tensor FirstFeedback { get; }

    /// <summary>The recurrent layers after the first, the lowest first.</summary>
    internal IReadOnlyList<RecurrentWeights> Upper { get; }

    internal DenseWeights TagHidden { get; }

    internal DenseWeights TagOutput { get; }

    internal DenseWeights ArcDependent { get; }

    internal DenseWeights ArcHead { get; }

    internal DenseWeights ArcProduct { get; }

    internal Tensor ArcRoot { get; }

    internal Tensor ArcDistances { get; }

    internal DenseWeights LabelDependent { get; }

    internal DenseWeights LabelHead { get; }

    internal DenseWeights LabelOutput { get; }
}
