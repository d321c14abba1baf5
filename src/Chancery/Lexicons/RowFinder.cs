namespace Chancery.Lexicons;

/// <summary>Finds the lines on which a file uses an id, when the id has turned out to be wrong.</summary>
/// <remarks>What is loaded keeps no lines, since they are wanted only here; the files are read again.</remarks>
internal sealed class RowFinder(string folder)
{
    private readonly Dictionary<string, DataTable> tables = [];

    /// <summary>The rows of the file that hold both.</summary>
    /// <param name="file">The file's path below the data folder.</param>
    /// <param name="key">What else the row holds: a code, a name.</param>
    /// <param name="id">The id as the file writes it.</param>
    public IEnumerable<TsvRow> Find(string file, string key, string id) =>
        Table(file).Rows.Where(row => Holds(row, id) && Holds(row, key));

    private DataTable Table(string file)
    {
        if (!tables.TryGetValue(file, out var table)) tables.Add(file, table = DataTable.Read(folder, file));
        return table;
    }

    // Alternatives are divided by a bar, members of a region by blanks.
    private static bool Holds(TsvRow row, string text) =>
        Array.Exists(row.Fields, field => field == text || field.Split('|').Contains(text) || field.Split(' ').Contains(text));
}
