using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>Sets beside each word its neighbours in the sentence, zeros beyond its ends.</summary>
internal static class WordWindow
{
    private const int Reach = NetworkShape.Window / 2;

    /// <summary>Fills each word's row with those of the words around it, in order.</summary>
    internal static void Gather(Batch batch, ReadOnlySpan<float> words, int width, Span<float> windows)
    {
        windows.Clear();
        var start = 0;
        foreach (var example in batch.Examples)
        {
            for (var t = 0; t < example.Count; t++)
                for (var shift = -Reach; shift <= Reach; shift++)
                    if (t + shift >= 0 && t + shift < example.Count)
                        words.Slice((start + t + shift) * width, width).CopyTo(windows[At(start + t, shift, width)..]);
            start += example.Count;
        }
    }

    /// <summary>Adds the gradient of each window to those of its words.</summary>
    internal static void Scatter(Batch batch, ReadOnlySpan<float> windows, int width, Span<float> words)
    {
        var start = 0;
        foreach (var example in batch.Examples)
        {
            for (var t = 0; t < example.Count; t++)
                for (var shift = -Reach; shift <= Reach; shift++)
                    if (t + shift >= 0 && t + shift < example.Count)
                        RowMath.Add(windows.Slice(At(start + t, shift, width), width), words.Slice((start + t + shift) * width, width));
            start += example.Count;
        }
    }

    private static int At(int row, int shift, int width) => ((row * NetworkShape.Window) + shift + Reach) * width;
}
