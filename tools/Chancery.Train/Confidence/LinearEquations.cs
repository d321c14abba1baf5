namespace Chancery.Train.Confidence;

/// <summary>Solves systems of linear equations of few unknowns.</summary>
internal static class LinearEquations
{
    /// <summary>Leaves in <paramref name="right"/> what solves the system of a symmetric, positive matrix, which is used up.</summary>
    internal static void Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var i = 0; i < size; i++)
        {
            for (var row = i + 1; row < size; row++)
            {
                var factor = matrix[row, i] / matrix[i, i];
                for (var column = i; column < size; column++) matrix[row, column] -= factor * matrix[i, column];
                right[row] -= factor * right[i];
            }
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var column = i + 1; column < size; column++) right[i] -= matrix[i, column] * right[column];
            right[i] /= matrix[i, i];
        }
    }
}
