using Chancery.Language.Network;

namespace Chancery.Train.Training;

/// <summary>All parameters of a network, by name.</summary>
internal sealed class ParameterSet(RandomSource random)
{
    private const float EmbeddingDeviation = 0.1f;

    private readonly Dictionary<string, Parameter> byName = new(StringComparer.Ordinal);

    /// <summary>In the order in which they were made.</summary>
    internal List<Parameter> All { get; } = [];

    /// <summary>The parameter that holds a weight.</summary>
    internal Parameter Of(Tensor tensor) => byName[tensor.Name];

    /// <summary>Makes a parameter with random cells, or zeros for a bias.</summary>
    internal Tensor Create(string name, int rows, int columns)
    {
        var cells = new float[rows * columns];
        var deviation = DeviationOf(name, rows, columns);
        if (deviation > 0)
            foreach (ref var cell in cells.AsSpan()) cell = random.NextNormal() * deviation;
        var parameter = new Parameter(new Tensor(name, rows, columns, cells));
        byName.Add(name, parameter);
        All.Add(parameter);
        return parameter.Tensor;
    }

    /// <summary>Swaps values and averages: a network is measured with its averages, and learns on with its values.</summary>
    internal void SwapAverages()
    {
        foreach (var parameter in All)
            for (var i = 0; i < parameter.Value.Length; i++)
                (parameter.Value[i], parameter.Average[i]) = (parameter.Average[i], parameter.Value[i]);
    }

    private static float DeviationOf(string name, int rows, int columns)
    {
        if (name is "embedding" or "arc.root") return EmbeddingDeviation;
        return name.EndsWith(".weight", StringComparison.Ordinal) ? MathF.Sqrt(2f / (rows + columns)) : 0;
    }
}
