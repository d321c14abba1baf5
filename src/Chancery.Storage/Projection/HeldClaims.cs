namespace Chancery.Storage.Projection;

/// <summary>How many claims an update holds in memory: the more it works out at once, the less a claim costs (docs/benchmarks.md).</summary>
internal static class HeldClaims
{
    private const int Least = 1 << 15;
    private const int Many = 1 << 19;

    // What is held of a claim, and as much again of what is made of it, takes some kilobytes.
    private const long BytesEach = 1 << 15;

    /// <summary>As many as leave most of the memory to others.</summary>
    public static readonly int Most = (int)Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesEach, Least, Many);
}
