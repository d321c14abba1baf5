namespace Chancery.Train.Training;

/// <summary>An array that grows with the largest batch seen and is handed out again and again.</summary>
internal sealed class Buffer
{
    private float[] cells = [];

    /// <summary>The first cells, whatever they hold.</summary>
    internal Span<float> Take(int length)
    {
        if (cells.Length < length) cells = new float[length + (length / 4)];
        return cells.AsSpan(0, length);
    }

    /// <summary>The first cells, set to zero.</summary>
    internal Span<float> TakeZeroed(int length)
    {
        var taken = Take(length);
        taken.Clear();
        return taken;
    }
}
