using System.Runtime.CompilerServices;

namespace Chancery.Language.Network;

/// <summary>Where the rows of a block begin. Where fewer rows are left than a block has, the last one stands for the rest.</summary>
/// <param name="Stride">Cells from one row to the next.</param>
/// <param name="Count">Rows that there are; at least one.</param>
internal readonly record struct RowStrides(int Stride, int Count)
{
    /// <summary>Where row <paramref name="index"/> begins.</summary>
    internal nint this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (nint)Stride * Math.Min(index, Count - 1);
    }
}
