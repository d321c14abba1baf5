using Chancery.Language.Network;
using Chancery.Train.Training;

namespace Chancery.Tests.Language.Network;

public sealed class GateScanTests
{
    [Fact]
    public void The_curve_is_the_logistic_function_nearly()
    {
        for (var x = (int)short.MinValue; x <= short.MaxValue; x++)
        {
            var exact = 1 / (1 + Math.Exp(-(double)x / (1 << GateCurve.InputBits)));
            var value = (double)(GateCurve.Half + GateCurve.AboveHalf(x)) / (1 << 15);
            value.ShouldBe(exact, 0.0004);
            value.ShouldBeInRange(0, 1);
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Many_cells_at_once_give_what_each_gives_by_itself(bool backwards, bool skips)
    {
        const int width = 80;
        const int words = 7;
        var random = new RandomSource(11);
        var gates = Numbers(random, words * GateScan.Gates * width, short.MaxValue);
        var feedback = Numbers(random, 2 * width, short.MaxValue);
        var skip = skips ? Numbers(random, words * width, GateCurve.Half) : [];
        var together = new short[words * width];
        var apart = new short[words * width];
        GateScan.Run(new GateRows(gates, GateScan.Gates * width, feedback, skip, together, width), words, width, backwards);
        for (var cell = 0; cell < width; cell++)
            GateScan.RunCell(new GateRows(gates, GateScan.Gates * width, feedback, skip, apart, width), cell, words, width, backwards);
        together.ShouldBe(apart);
    }

    [Fact]
    public void The_recurrence_is_that_of_the_trainer_nearly()
    {
        const int width = 32;
        const int words = 12;
        var random = new RandomSource(2);
        var gates = Numbers(random, words * GateScan.Gates * width, 3 << GateCurve.InputBits);
        var feedback = Numbers(random, 2 * width, 1 << GateScan.FeedbackBits);
        var output = new short[words * width];
        GateScan.Run(new GateRows(gates, GateScan.Gates * width, feedback, [], output, width), words, width, backwards: false);
        var exact = new float[words * width];
        RecurrentScan.Run(
            Floats(gates, GateCurve.InputBits), GateScan.Gates * width, Floats(feedback, GateScan.FeedbackBits), [], new float[words * width],
            exact, width, words, width, backwards: false);
        for (var i = 0; i < exact.Length; i++) ((float)output[i] / (1 << GateScan.CellBits)).ShouldBe(exact[i], 0.005);
    }

    private static short[] Numbers(RandomSource random, int count, int largest) =>
        Enumerable.Range(0, count).Select(_ => (short)Math.Clamp(random.NextNormal() * largest / 2, -largest, largest)).ToArray();

    private static float[] Floats(short[] numbers, int bits) => Array.ConvertAll(numbers, n => (float)n / (1 << bits));
}
