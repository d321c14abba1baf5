namespace Chancery.Language.Data;

/// <summary>Reads a data file: one entry a line, columns divided by tabs; empty lines and lines that begin with # say nothing.</summary>
internal static class DataLines
{
    /// <summary>The entries with the place of each, for messages.</summary>
    /// <exception cref="InvalidDataException">A line has another number of columns.</exception>
    internal static IEnumerable<(string[] Columns, string Place)> Read(string path, int columns)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            var cells = line.Split('\t');
            var place = $"{path}:{number}";
            if (cells.Length != columns)
                throw new InvalidDataException($"{place}: {cells.Length} columns where there must be {columns}");
            yield return (cells, place);
        }
    }

    /// <summary>The words of a file with one word a line.</summary>
    internal static HashSet<string> ReadWords(string path, StringComparer comparer) =>
        Read(path, 1).Select(entry => entry.Columns[0].Trim()).ToHashSet(comparer);
}
