using Chancery.Language.Network;
using Chancery.Train.Training;

namespace Chancery.Train;

/// <summary>Weights rounded to 8 bits, with a scale for each group of them: a weight is scale × cell.</summary>
internal sealed record RoundedWeights(float[] Scales, sbyte[] Cells)
{
    /// <summary>Rounds a table of rows, each with its scale.</summary>
    internal static RoundedWeights OfRows(Tensor table)
    {
        var rounded = new RoundedWeights(new float[table.Rows], new sbyte[table.Cells.Length]);
        for (var i = 0; i < table.Rows; i++)
        {
            var start = i * table.Columns;
            rounded.Round(i, table.Columns, j => table.Cells[start + j], j => start + j);
        }

        return rounded;
    }

    /// <summary>Rounds a layer's weights, of which row i is what input i gives to each output, each output with its scale;
    /// and packs them as <see cref="IntegerBlock"/> uses them.</summary>
    internal static RoundedWeights OfOutputs(Tensor weight)
    {
        var rounded = new RoundedWeights(new float[weight.Columns], new sbyte[weight.Cells.Length]);
        for (var output = 0; output < weight.Columns; output++)
        {
            var column = output;
            rounded.Round(column, weight.Rows, i => weight.Cells[(i * weight.Columns) + column], i => PackedAt(i, column, weight.Rows));
        }

        return rounded;
    }

    private static int PackedAt(int input, int output, int inputs) =>
        (output / IntegerBlock.Outputs * IntegerBlock.Outputs * inputs) + (input / IntegerBlock.Group * IntegerBlock.GroupBytes)
        + (output % IntegerBlock.Outputs * IntegerBlock.Group) + (input % IntegerBlock.Group);

    private void Round(int group, int count, Func<int, float> value, Func<int, int> place)
    {
        var largest = 0f;
        for (var i = 0; i < count; i++) largest = MathF.Max(largest, MathF.Abs(value(i)));
        Scales[group] = largest / sbyte.MaxValue;
        if (largest == 0) return;
        for (var i = 0; i < count; i++) Cells[place(i)] = (sbyte)MathF.Round(value(i) / Scales[group]);
    }
}
