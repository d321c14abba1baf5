using System.Runtime.InteropServices;
using System.Text;
using Chancery.Language.Network;
using Chancery.Train.Training;

namespace Chancery.Train;

/// <summary>Writes a model file from trained weights; <see cref="LanguageModelFile"/> says how it is laid out.</summary>
internal sealed class ModelFileWriter
{
    private readonly Stream file;
    private readonly Dictionary<string, Tensor> tensors;

    private ModelFileWriter(Stream file, IEnumerable<Tensor> tensors)
    {
        this.file = file;
        this.tensors = tensors.ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="notes">Lines for the header: what the model is, how it was trained, how good it is.</param>
    /// <param name="shape">The widths of the layers.</param>
    /// <param name="tags">The tags, as <c>NOUN|NN</c>.</param>
    /// <param name="relations">The relations.</param>
    /// <param name="words">The vocabulary.</param>
    /// <param name="tensors">The weights that <see cref="NetworkWeights"/> names.</param>
    internal static void Write(
        string path, IEnumerable<string> notes, NetworkShape shape, IEnumerable<string> tags, IEnumerable<string> relations,
        IReadOnlyList<string> words, IEnumerable<Tensor> tensors)
    {
        var vocabulary = VocabularyTable.Of(words);
        string[] lines =
        [
            LanguageModelFile.Header,
            .. notes,
            $"shape {shape.Input} {shape.Hidden} {shape.Tag} {shape.Arc} {shape.Label} {shape.Upper}",
            $"tags {string.Join(' ', tags)}",
            $"relations {string.Join(' ', relations)}",
            $"vocabulary {vocabulary.Count} {vocabulary.Parts[^1].Length}",
            LanguageModelFile.EndOfHeader,
        ];
        using var target = File.Create(path);
        target.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))));
        foreach (var part in vocabulary.Parts) target.Write(part.Span);
        new ModelFileWriter(target, tensors).WriteLayers(shape);
    }

    /// <summary>Writes the layers in the order in which <see cref="NetworkLayers"/> reads them.</summary>
    private void WriteLayers(NetworkShape shape)
    {
        var embedding = RoundedWeights.OfRows(tensors["embedding"]);
        WriteFloats(embedding.Scales);
        file.Write(MemoryMarshal.AsBytes(embedding.Cells.AsSpan()));
        for (var place = 0; place < NetworkShape.Window; place++) WriteWindow(shape, place);
        WriteFloats(tensors["first.feedback"].Cells);
        for (var layer = 1; layer <= shape.Upper; layer++)
        {
            WriteDense($"upper{layer}");
            WriteFloats(tensors[$"upper{layer}.feedback"].Cells);
        }

        foreach (var name in (string[])["tag.hidden", "tag.output", "arc.dependent", "arc.head", "arc.product"]) WriteDense(name);
        WriteFloats(tensors["arc.root"].Cells);
        WriteFloats(tensors["arc.distance"].Cells);
        foreach (var name in (string[])["label.dependent", "label.head", "label.output"]) WriteDense(name);
    }

    /// <summary>Writes what the first layer does with the word at one place of its window; the bias goes with the middle one.</summary>
    private void WriteWindow(NetworkShape shape, int place)
    {
        var cells = shape.Input * shape.Gates;
        var weight = tensors["first.weight"];
        var bias = place == 1 ? tensors["first.bias"].Cells : new float[shape.Gates];
        WriteLayer(weight with { Rows = shape.Input, Cells = weight.Cells[(place * cells)..((place + 1) * cells)] }, bias);
    }

    private void WriteDense(string name) => WriteLayer(tensors[name + ".weight"], tensors[name + ".bias"].Cells);

    private void WriteLayer(Tensor weight, float[] bias)
    {
        var rounded = RoundedWeights.OfOutputs(weight);
        WriteFloats(rounded.Scales);
        WriteFloats(bias);
        file.Write(MemoryMarshal.AsBytes(rounded.Cells.AsSpan()));
    }

    private void WriteFloats(ReadOnlySpan<float> values) => file.Write(MemoryMarshal.AsBytes(values));
}
