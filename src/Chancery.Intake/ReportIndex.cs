namespace Chancery.Intake;

/// <summary>The <c>index.tsv</c> of a folder: what is known of its reports beside their text.</summary>
/// <remarks>Columns by their names in the first line: <c>file</c>, <c>publisher</c>, <c>published</c>, <c>address</c> or
/// <c>url</c>, <c>title</c>; others are left alone. <c>~</c> before a date says that it is estimated.</remarks>
internal sealed class ReportIndex
{
    /// <summary>The name that the file must have.</summary>
    public const string FileName = "index.tsv";

    private readonly string folder;
    private readonly Dictionary<string, Entry> entries = [];
    private readonly List<IntakeProblem> problems = [];

    private ReportIndex(string path)
    {
        folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        FilePath = path;
    }

    /// <summary>Where it stands.</summary>
    public string FilePath { get; }

    /// <summary>The lines that could not be read, or that name files that are not there.</summary>
    public IReadOnlyList<IntakeProblem> Problems => problems;

    /// <summary>What it says of one report.</summary>
    public sealed record Entry(string? Publisher, EdtfDate? Published, string? Address, string? Title);

    /// <summary>The index of a folder; null when it has none.</summary>
    public static ReportIndex? In(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        var index = new ReportIndex(path);
        index.Read();
        return index;
    }

    /// <summary>The index that lies beside a file.</summary>
    public static ReportIndex? Beside(string file) => In(Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".");

    /// <summary>What it says of the file at <paramref name="path"/>; null when nothing.</summary>
    public Entry? Find(string path) =>
        entries.GetValueOrDefault(Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/'));

    private void Read()
    {
        try
        {
            var lines = TextDecoder.Decode(File.ReadAllBytes(FilePath)).Split('\n');
            var columns = lines[0].TrimEnd('\r').Split('\t');
            var file = Array.IndexOf(columns, "file");
            if (file < 0) Refuse(1, "it has no column 'file'", "Name the columns in its first line: file, publisher, published");
            else
                for (var i = 1; i < lines.Length; i++)
                    if (lines[i].Trim().Length > 0) ReadLine(i + 1, columns, lines[i].TrimEnd('\r').Split('\t'), file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(FilePath, $"it cannot be read ({error.Message})", "Give yourself the right to read it"));
        }
    }

    private void ReadLine(int number, string[] columns, string[] cells, int file)
    {
        string? Cell(string column) =>
            Array.IndexOf(columns, column) is var at && at >= 0 && at < cells.Length && cells[at].Trim() is { Length: > 0 } cell ? cell : null;

        if (file >= cells.Length || cells[file].Length == 0)
        {
            Refuse(number, "the line names no file", "Fill in the column 'file'");
            return;
        }

        var published = Cell("published");
        var date = published is null ? null : PublishedDate.Read(published);
        if (published is not null && date is null)
            Refuse(number, $"'{published}' is no date of publication", "Write it as 2018-01-15, 2018-01 or 2018, with ~ before it when it is estimated");
        if (!File.Exists(Path.Combine(folder, cells[file])))
            Refuse(number, $"there is no file '{cells[file]}'", "Correct the name or take the line out");
        else if (!entries.TryAdd(cells[file], new(Cell("publisher"), date, Cell("address") ?? Cell("url"), Cell("title"))))
            Refuse(number, $"'{cells[file]}' stands here twice", "Take one of the lines out");
    }

    private void Refuse(int line, string message, string remedy) => problems.Add(new($"{FilePath}:{line}", message, remedy));
}
