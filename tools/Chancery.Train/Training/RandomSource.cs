namespace Chancery.Train.Training;

/// <summary>A stream of random numbers that is the same for the same seed on every machine (xorshift64*).</summary>
internal sealed class RandomSource(ulong seed)
{
    private ulong state = (seed * 0x9E3779B97F4A7C15UL) | 1UL;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    internal float NextSingle() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>A number from 0 up to, not including, <paramref name="limit"/>.</summary>
    internal int Below(int limit) => (int)((Next() >> 33) % (ulong)limit);

    /// <summary>A number of the normal distribution with mean 0 and variance 1, near enough (sum of twelve).</summary>
    internal float NextNormal()
    {
        var sum = -6f;
        for (var i = 0; i < 12; i++) sum += NextSingle();
        return sum;
    }

    /// <summary>Puts the items in random order.</summary>
    internal void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 0x2545F4914F6CDD1DUL;
    }
}
