namespace Chancery.Language.Network;

/// <summary>All layers of the network as it predicts, and with them the order in which a model's file holds them.</summary>
internal sealed class NetworkLayers
{
    /// <summary>Asks the file for each layer in turn.</summary>
    internal NetworkLayers(NetworkShape shape, int features, int tags, int relations, ModelSections file)
    {
        Shape = shape;
        Embedding = new EmbeddingTable(file.Take("embedding", features * sizeof(float)), file.Take("embedding", features * shape.Input), shape.Input);
        First = new WindowLayer(shape, file);
        FirstFeedback = Feedback("first");
        Upper = [.. Enumerable.Range(1, shape.Upper).Select(n => new RecurrentLayer(
            file.Layer($"upper{n}", shape.Both, shape.Gates, signed: true, GateCurve.InputBits), Feedback($"upper{n}")))];
        TagHidden = FromWords("tag.hidden", shape.Tag);
        TagOutput = file.Layer("tag.output", shape.Tag, ModelSections.Padded(tags), signed: false);
        ArcDependent = FromWords("arc.dependent", shape.Arc);
        ArcHead = FromWords("arc.head", shape.Arc);
        ArcProduct = file.Layer("arc.product", shape.Arc, shape.Arc, signed: false);
        ArcRoot = file.Floats("arc.root", shape.Arc);
        ArcDistances = file.Floats("arc.distance", ModelSections.Padded(ArcDistance.Classes));
        LabelDependent = FromWords("label.dependent", shape.Label);
        LabelHead = FromWords("label.head", shape.Label);
        LabelOutput = file.Layer("label.output", shape.Label, ModelSections.Padded(relations), signed: false);
        file.End();

        short[] Feedback(string name) => file.Rounded(name + ".feedback", 2 * shape.Both, GateScan.FeedbackBits);
        IntegerLayer FromWords(string name, int outputs) => file.Layer(name, shape.Both, outputs, signed: true);
    }

    internal NetworkShape Shape { get; }

    internal EmbeddingTable Embedding { get; }

    internal WindowLayer First { get; }

    internal short[] FirstFeedback { get; }

    /// <summary>The recurrent layers after the first, the lowest first.</summary>
    internal RecurrentLayer[] Upper { get; }

    internal IntegerLayer TagHidden { get; }

    internal IntegerLayer TagOutput { get; }

    internal IntegerLayer ArcDependent { get; }

    internal IntegerLayer ArcHead { get; }

    internal IntegerLayer ArcProduct { get; }

    internal float[] ArcRoot { get; }

    internal float[] ArcDistances { get; }

    internal IntegerLayer LabelDependent { get; }

    internal IntegerLayer LabelHead { get; }

    internal IntegerLayer LabelOutput { get; }
}
