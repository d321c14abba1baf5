namespace Chancery.Lexicons;

/// <summary>Reads tab-separated data files: UTF-8, a header line, <c>#</c> comment lines, no quoting.</summary>
internal static class TsvFile
{
    /// <summary>The rows of the file; what does not fit the columns goes to <paramref name="errors"/> instead.</summary>
    public static List<TsvRow> Read(string path, IReadOnlyList<string> columns, ICollection<LexiconError> errors)
    {
        if (!File.Exists(path))
        {
            errors.Add(new(path, 0, "the file is missing"));
            return [];
        }

        return Parse(path, File.ReadAllText(path), columns, errors);
    }

    internal static List<TsvRow> Parse(
        string path, string text, IReadOnlyList<string> columns, ICollection<LexiconError> errors)
    {
        var rows = new List<TsvRow>();
        var line = 0;
        var headerSeen = false;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (content.IsEmpty || content[0] == '#') continue;
            var fields = Fields(content);
            if (!headerSeen)
            {
                headerSeen = true;
                if (!fields.AsSpan().SequenceEqual(columns.ToArray()))
                    errors.Add(new(path, line, $"the header must be: {string.Join(" <tab> ", columns)}"));
            }
            else if (fields.Length != columns.Count)
            {
                errors.Add(new(path, line, $"{fields.Length} columns, expected {columns.Count}: {string.Join(", ", columns)}"));
            }
            else
            {
                rows.Add(new(path, line, fields));
            }
        }

        if (!headerSeen) errors.Add(new(path, line, "no header line"));
        return rows;
    }

    private static string[] Fields(ReadOnlySpan<char> line)
    {
        var fields = new string[line.Count('\t') + 1];
        var next = 0;
        for (var tab = line.IndexOf('\t'); tab >= 0; tab = line.IndexOf('\t'))
        {
            fields[next++] = line[..tab].ToString();
            line = line[(tab + 1)..];
        }

        fields[next] = line.ToString();
        return fields;
    }
}
