namespace Chancery.Lexicons;

/// <summary>A tab-separated file of the data as it stands: its rows with their lines, their fields by the names of the columns.</summary>
internal sealed class DataTable
{
    private readonly string[] columns;

    private DataTable(string file, string[] columns, IReadOnlyList<TsvRow> rows)
    {
        File = file;
        this.columns = columns;
        Rows = rows;
    }

    /// <summary>Its path below the data folder, with slashes: <c>en/states.tsv</c>.</summary>
    public string File { get; }

    /// <summary>The rows that have as many fields as the header; the others are the loaders' business.</summary>
    public IReadOnlyList<TsvRow> Rows { get; }

    /// <summary>Reads a file; an empty table when it is missing.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="file">The path below it, with slashes.</param>
    public static DataTable Read(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        return System.IO.File.Exists(path) ? Parse(file, System.IO.File.ReadLines(path)) : new(file, [], []);
    }

    internal static DataTable Parse(string file, IEnumerable<string> lines)
    {
        string[]? header = null;
        var rows = new List<TsvRow>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            if (header is null) header = fields;
            else if (fields.Length == header.Length) rows.Add(new(file, number, fields));
        }

        return new(file, header ?? [], rows);
    }

    /// <summary>Whether it has the column.</summary>
    public bool Has(string column) => Array.IndexOf(columns, column) >= 0;

    /// <summary>The row's field in the column; empty when the table has no such column.</summary>
    public string Field(TsvRow row, string column) => Array.IndexOf(columns, column) is >= 0 and var at ? row[at] : "";

    /// <summary>The alternatives of the row's field in the column.</summary>
    public string[] Alternatives(TsvRow row, string column) =>
        Array.IndexOf(columns, column) is >= 0 and var at ? row.Alternatives(at) : [];
}
