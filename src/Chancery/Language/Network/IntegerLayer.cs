namespace Chancery.Language.Network;

/// <summary>A layer in which every output is a weighted sum of every input, plus a bias; weights and inputs have 8 bits.</summary>
internal sealed class IntegerLayer
{
    private readonly ReadOnlyMemory<byte> panels;
    private readonly float[] scales;
    private readonly float[] biases;
    private readonly int[] starts;

    /// <summary>A layer of packed weights.</summary>
    /// <param name="panels">The weights as <see cref="IntegerBlock"/> uses them.</param>
    /// <param name="scales">One for each output.</param>
    /// <param name="biases">One for each output.</param>
    /// <param name="signed">Whether its inputs are held around <see cref="ByteRows.Centre"/>.</param>
    internal IntegerLayer(ReadOnlyMemory<byte> panels, float[] scales, float[] biases, bool signed)
    {
        this.panels = panels;
        this.scales = scales;
        this.biases = biases;
        starts = new int[scales.Length];
        if (signed) IntegerProduct.TakeCentreAway(panels.Span, starts);
    }

    /// <summary>Cells of a row that comes out, padding included.</summary>
    internal int Outputs => scales.Length;

    /// <summary>Fills <paramref name="output"/> with the layer's value for each of the first rows of the input.</summary>
    internal void Apply(ByteRows input, int rows, Span<float> output) => Product.Fill(input, 0, rows, output);

    /// <summary>As <see cref="Apply"/>, rounded to whole numbers, with rows of <paramref name="outputRow"/> cells.</summary>
    internal void ApplyRounded(ByteRows input, int rows, Span<short> output, int outputRow) =>
        Product.FillRounded(input, rows, output, outputRow);

    private IntegerProduct Product => new(panels.Span, scales, biases, starts);
}
