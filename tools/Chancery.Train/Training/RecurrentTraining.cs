using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>A recurrent layer in both directions and its gradient; see <see cref="RecurrentScan"/> for the equations.</summary>
internal sealed class RecurrentTraining
{
    private const int Lane = MatrixProduct.Lane;

    private readonly DenseTraining dense;
    private readonly Tensor feedback;
    private readonly Parameter feedbackParameter;
    private readonly int hidden;
    private readonly int both;
    private readonly int gatesRow;
    private readonly bool skips;
    private readonly Buffer gateBuffer = new();
    private readonly Buffer cellBuffer = new();
    private readonly Buffer gateGradients = new();

    internal RecurrentTraining(DenseWeights input, Tensor feedback, NetworkShape shape, ParameterSet parameters, bool skips)
    {
        dense = new DenseTraining(input, parameters);
        this.feedback = feedback;
        feedbackParameter = parameters.Of(feedback);
        hidden = shape.Hidden;
        both = shape.Both;
        gatesRow = shape.Gates;
        this.skips = skips;
    }

    /// <summary>The layer's values.</summary>
    internal void Forward(Batch batch, ReadOnlySpan<float> input, Span<float> output)
    {
        var gates = gateBuffer.Take(batch.Count * gatesRow);
        var cells = cellBuffer.Take(batch.Count * both);
        dense.Forward(input, batch.Count, gates);
        var row = 0;
        foreach (var example in batch.Examples)
        {
            for (var direction = 0; direction < 2; direction++)
            {
                var column = (row * both) + (direction * hidden);
                RecurrentScan.Run(
                    gates[GateAt(row, direction)..], gatesRow, feedback.Row(direction), skips ? input[column..] : default,
                    cells[column..], output[column..], both, example.Count, hidden, direction == 1);
            }

            row += example.Count;
        }
    }

    /// <summary>Adds to the gradients, given that of the output.</summary>
    internal void Backward(Batch batch, ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient, Span<float> inputGradient)
    {
        var gradients = gateGradients.Take(batch.Count * gatesRow);
        var row = 0;
        foreach (var example in batch.Examples)
        {
            for (var direction = 0; direction < 2; direction++)
                for (var j = 0; j < hidden; j += Lane)
                    BackwardLane(input, outputGradient, gradients, inputGradient, row, example.Count, direction, j);
            row += example.Count;
        }

        dense.Backward(input, gradients, batch.Count, inputGradient);
    }

    private int GateAt(int row, int direction) => (row * gatesRow) + (direction * GateScan.Gates * hidden);

    private void BackwardLane(
        ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient, Span<float> gradients, Span<float> inputGradient,
        int start, int count, int direction, int j)
    {
        ReadOnlySpan<float> gates = gateBuffer.Take(gradients.Length);
        ReadOnlySpan<float> cells = cellBuffer.Take(outputGradient.Length);
        var v = direction * both;
        var forgetFeedback = Load(feedback.Cells, v + j);
        var openFeedback = Load(feedback.Cells, v + hidden + j);
        var forgetSum = Vector512<float>.Zero;
        var openSum = Vector512<float>.Zero;
        var carried = Vector512<float>.Zero;
        for (var step = count - 1; step >= 0; step--)
        {
            var t = start + (direction == 1 ? count - 1 - step : step);
            var before = direction == 1 ? t + 1 : t - 1;
            var at = (t * both) + (direction * hidden) + j;
            var g = GateAt(t, direction) + j;
            var past = step == 0 ? Vector512<float>.Zero : Load(cells, (before * both) + (direction * hidden) + j);
            var candidate = Load(gates, g);
            var forget = Load(gates, g + hidden);
            var open = Load(gates, g + (2 * hidden));
            var cell = Load(cells, at);
            var slope = Load(outputGradient, at);
            var skip = skips ? Load(input, at) : Vector512<float>.Zero;
            var openGradient = slope * (cell - skip) * open * (Vector512<float>.One - open);
            if (skips) Store(Load(inputGradient, at) + (slope * (Vector512<float>.One - open)), inputGradient, at);
            var cellGradient = (slope * open) + carried;
            var forgetGradient = cellGradient * (past - candidate) * forget * (Vector512<float>.One - forget);
            var candidateGradient = cellGradient * (Vector512<float>.One - forget) * (Vector512<float>.One - (candidate * candidate));
            carried = (cellGradient * forget) + (forgetGradient * forgetFeedback) + (openGradient * openFeedback);
            forgetSum += forgetGradient * past;
            openSum += openGradient * past;
            Store(candidateGradient, gradients, g);
            Store(forgetGradient, gradients, g + hidden);
            Store(openGradient, gradients, g + (2 * hidden));
        }

        var target = feedbackParameter.Gradient;
        Store(Load(target, v + j) + forgetSum, target, v + j);
        Store(Load(target, v + hidden + j) + openSum, target, v + hidden + j);
    }

    private static Vector512<float> Load(ReadOnlySpan<float> values, int at) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(values.Slice(at, Lane)));

    private static void Store(Vector512<float> value, Span<float> values, int at) =>
        value.StoreUnsafe(ref MemoryMarshal.GetReference(values.Slice(at, Lane)));
}
