namespace Chancery.Train.Training;

/// <summary>A named matrix of weights, row by row.</summary>
internal sealed record Tensor(string Name, int Rows, int Columns, float[] Cells)
{
    /// <summary>The cells of one row.</summary>
    internal ReadOnlySpan<float> Row(int index) => Cells.AsSpan(index * Columns, Columns);
}
