using System.Globalization;

namespace Chancery.Benchmarks;

/// <summary>What a stage may allocate at most, from <c>bench/budgets.tsv</c>.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="BytesPerWord">Bytes for a word of the input.</param>
internal sealed record AllocationBudget(string Stage, int BytesPerWord)
{
    private const int Columns = 2;

    /// <summary>Reads the file: every stage has one line, and nothing else has.</summary>
    /// <exception cref="InvalidDataException">A line is wrong or missing; the message names file and line.</exception>
    public static IReadOnlyDictionary<string, int> Read(string path)
    {
        var budgets = new Dictionary<string, int>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != Columns || !Stages.Names.Contains(cells[0])
                || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) || !budgets.TryAdd(cells[0], bytes))
                throw new InvalidDataException($"{path}:{number}: write a stage, a tab and its bytes a word, each stage once: {string.Join(", ", Stages.Names)}");
        }

        if (Stages.Names.FirstOrDefault(name => !budgets.ContainsKey(name)) is { } missing)
            throw new InvalidDataException($"{path}: the stage \"{missing}\" has no budget");
        return budgets;
    }
}
