using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Chancery.Train.Training;

namespace Chancery.Train.Vectors;

/// <summary>Learns vectors by telling a word's neighbours from words drawn by chance (Mikolov et al. 2013), with weights
/// for each place in the window apart (Ling et al. 2015): what matters to syntax is where a neighbour stands.</summary>
internal sealed class SkipGram
{
    private const int Negatives = 5;
    private const int Reach = 2;
    private const int TableSize = 1 << 20;
    private const float FirstRate = 0.05f;
    private const float Frequent = 2e-4f;

    private readonly int width;
    private readonly RandomSource random;
    private readonly float[] centres;
    private readonly float[][] contexts;
    private readonly int[] table;
    private readonly float[] keep;

    internal SkipGram(int[] counts, int width, RandomSource random)
    {
        this.width = width;
        this.random = random;
        centres = new float[counts.Length * width];
        foreach (ref var cell in centres.AsSpan()) cell = (random.NextSingle() - 0.5f) / width;
        contexts = Enumerable.Range(0, 2 * Reach).Select(_ => new float[counts.Length * width]).ToArray();
        table = NegativeTable(counts);
        var total = counts.Sum(c => (double)c);
        keep = counts.Select(c => (float)Math.Min(1, Math.Sqrt(Frequent * total / c))).ToArray();
    }

    /// <summary>The vector of a word.</summary>
    internal ReadOnlySpan<float> this[int word] => centres.AsSpan(word * width, width);

    /// <summary>Learns from a text once; -1 stands for a word without a vector.</summary>
    internal void Learn(ReadOnlySpan<int> text, int epoch, int epochs)
    {
        Span<float> change = stackalloc float[width];
        for (var t = 0; t < text.Length; t++)
        {
            var centre = text[t];
            if (centre < 0 || random.NextSingle() > keep[centre]) continue;
            var progress = (epoch + ((float)t / text.Length)) / epochs;
            var rate = FirstRate * MathF.Max(0.02f, 1 - progress);
            for (var shift = -Reach; shift <= Reach; shift++)
                if (shift != 0 && t + shift >= 0 && t + shift < text.Length && text[t + shift] >= 0)
                    LearnPair(centre, text[t + shift], contexts[shift < 0 ? shift + Reach : shift + Reach - 1], rate, change);
        }
    }

    private static int[] NegativeTable(int[] counts)
    {
        var powers = counts.Select(c => Math.Pow(c, 0.75)).ToArray();
        var total = powers.Sum();
        var drawn = new int[TableSize];
        var word = 0;
        var sum = powers[0];
        for (var i = 0; i < TableSize; i++)
        {
            while (word < counts.Length - 1 && i > sum / total * TableSize) sum += powers[++word];
            drawn[i] = word;
        }

        return drawn;
    }

    private void LearnPair(int centre, int neighbour, float[] context, float rate, Span<float> change)
    {
        var word = Lanes(centres.AsSpan(centre * width, width));
        var total = Lanes(change);
        total.Clear();
        for (var n = 0; n <= Negatives; n++)
        {
            var target = n == 0 ? neighbour : table[random.Below(TableSize)];
            if (n > 0 && target == neighbour) continue;
            var other = Lanes(context.AsSpan(target * width, width));
            var product = Vector512<float>.Zero;
            for (var i = 0; i < word.Length; i++) product += word[i] * other[i];
            var error = (n == 0 ? 1f : 0f) - (1f / (1f + MathF.Exp(-Vector512.Sum(product))));
            var step = Vector512.Create(error * rate);
            for (var i = 0; i < word.Length; i++)
            {
                total[i] += other[i] * step;
                other[i] += word[i] * step;
            }
        }

        for (var i = 0; i < word.Length; i++) word[i] += total[i];
    }

    private static Span<Vector512<float>> Lanes(Span<float> cells) => MemoryMarshal.Cast<float, Vector512<float>>(cells);
}
