namespace Chancery.Lexicons.Checks;

/// <summary>The files of a data folder, each table read once.</summary>
internal sealed class DataFolder
{
    private readonly Dictionary<string, DataTable> tables = [];

    public DataFolder(string path)
    {
        Path = path;
        Files =
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(path, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
        Languages = [.. Files.Where(file => file.EndsWith("/states.tsv", StringComparison.Ordinal)).Select(file => file[..file.IndexOf('/')]).Distinct()];
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>All files below it, with slashes, in order.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The folders that name states in a language: <c>en</c>.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The tables that have a header line: those of the folder itself and of the languages' folders.</summary>
    public IEnumerable<DataTable> Tables =>
        Files.Where(file => file.EndsWith(".tsv", StringComparison.Ordinal) && file.Count(c => c == '/') < 2).Select(Table);

    public DataTable Table(string file)
    {
        if (!tables.TryGetValue(file, out var table)) tables.Add(file, table = DataTable.Read(Path, file));
        return table;
    }

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);
}
