using System.Runtime.InteropServices;
using Chancery.Language.Network;
using Chancery.Train;
using Chancery.Train.Training;

namespace Chancery.Tests.Language.Network;

public sealed class IntegerProductTests
{
    [Theory]
    [InlineData(16, 16, 1)]
    [InlineData(96, 48, 5)]
    [InlineData(256, 112, 13)]
    public void A_layer_gives_what_plain_arithmetic_on_its_whole_numbers_gives(int inputs, int outputs, int rows)
    {
        var random = new RandomSource(3);
        var weight = new Tensor("w", inputs, outputs, Numbers(random, inputs * outputs));
        var bias = Numbers(random, outputs);
        var rounded = RoundedWeights.OfOutputs(weight);
        var layer = new IntegerLayer(MemoryMarshal.AsBytes(rounded.Cells.AsSpan()).ToArray(), rounded.Scales, bias, signed: true);
        var input = new ByteRows(inputs);
        input.Grow(rows);
        for (var i = 0; i < rows; i++) input.RoundSigned(i, Numbers(random, inputs));
        var output = new float[rows * outputs];
        layer.Apply(input, rows, output);
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < outputs; j++)
            {
                var sum = 0;
                for (var k = 0; k < inputs; k++)
                    sum += (input.Row(i)[k] - ByteRows.Centre) * (int)MathF.Round(weight.Cells[(k * outputs) + j] / rounded.Scales[j]);
                output[(i * outputs) + j].ShouldBe((sum * (rounded.Scales[j] * input.Scales[i])) + bias[j]);
            }
    }

    [Fact]
    public void Extreme_numbers_do_not_overflow()
    {
        var weight = new Tensor("w", 512, 16, Enumerable.Repeat(1f, 512 * 16).ToArray());
        var rounded = RoundedWeights.OfOutputs(weight);
        var layer = new IntegerLayer(MemoryMarshal.AsBytes(rounded.Cells.AsSpan()).ToArray(), rounded.Scales, new float[16], signed: false);
        var input = new ByteRows(512);
        input.Grow(1);
        input.RoundRectified(0, Enumerable.Repeat(1f, 512).ToArray());
        var output = new float[16];
        layer.Apply(input, 1, output);
        output.ShouldAllBe(v => Math.Abs(v - 512) < 0.01f);
    }

    [Fact]
    public void A_number_is_rounded_to_the_nearest_of_its_row()
    {
        var random = new RandomSource(5);
        var values = Numbers(random, 64);
        var rows = new ByteRows(64);
        rows.Grow(2);
        rows.RoundSigned(0, values);
        rows.RoundRectified(1, values);
        for (var i = 0; i < values.Length; i++)
        {
            ((rows.Row(0)[i] - ByteRows.Centre) * rows.Scales[0]).ShouldBe(values[i], 0.501 * rows.Scales[0]);
            (rows.Row(1)[i] * rows.Scales[1]).ShouldBe(Math.Max(0, values[i]), 0.501 * rows.Scales[1]);
        }
    }

    private static float[] Numbers(RandomSource random, int count) =>
        Enumerable.Range(0, count).Select(_ => random.NextNormal()).ToArray();
}
