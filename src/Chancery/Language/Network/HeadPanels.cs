using System.Runtime.InteropServices;

namespace Chancery.Language.Network;

/// <summary>The root and the words of one sentence as heads, packed as <see cref="IntegerBlock"/> wants weights.</summary>
internal sealed class HeadPanels
{
    private readonly int width;
    private readonly byte[] root;
    private readonly float rootScale;
    private byte[] panels = [];
    private float[] scales = [];
    private float[] biases = [];
    private int[] starts = [];

    internal HeadPanels(ReadOnlySpan<float> root)
    {
        width = root.Length;
        var rounded = new ByteRows(width);
        rounded.Grow(1);
        rounded.RoundSigned(0, root);
        // Weights are signed by themselves.
        this.root = Array.ConvertAll(rounded.Row(0).ToArray(), b => (byte)(b - ByteRows.Centre));
        rootScale = rounded.Scales[0];
    }

    /// <summary>Cells of a row of scores: a multiple of a panel's.</summary>
    internal static int RowFor(int words) => ModelSections.Padded(words + 1);

    /// <summary>Packs the heads of a sentence; gives the product that scores them, the root's first.</summary>
    internal IntegerProduct Pack(ByteRows heads, SentenceBatch.Place sentence)
    {
        var row = RowFor(sentence.Count);
        Grow(row);
        var target = panels.AsSpan(0, row * width);
        target.Clear();
        Pack(root, 0, target);
        scales[0] = rootScale;
        for (var i = 0; i < sentence.Count; i++)
        {
            Pack(heads.Row(sentence.Start + i), i + 1, target);
            scales[i + 1] = heads.Scales[sentence.Start + i];
        }

        IntegerProduct.TakeCentreAway(target, starts.AsSpan(0, row));
        return new IntegerProduct(target, scales.AsSpan(0, row), biases.AsSpan(0, row), starts.AsSpan(0, row));
    }

    private void Pack(ReadOnlySpan<byte> head, int index, Span<byte> target)
    {
        var groups = MemoryMarshal.Cast<byte, int>(head);
        var panel = MemoryMarshal.Cast<byte, int>(target.Slice(index / IntegerBlock.Outputs * IntegerBlock.Outputs * width));
        var column = index % IntegerBlock.Outputs;
        for (var i = 0; i < groups.Length; i++) panel[(i * IntegerBlock.Outputs) + column] = groups[i];
    }

    private void Grow(int row)
    {
        if (scales.Length >= row) return;
        panels = new byte[row * width];
        scales = new float[row];
        biases = new float[row];
        starts = new int[row];
    }
}
