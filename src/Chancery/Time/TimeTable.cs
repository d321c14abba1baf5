namespace Chancery.Time;

/// <summary>The rows of one data file: fields split at tabs, comments and blank lines left out.</summary>
internal static class TimeTable
{
    /// <summary>Reads the rows of <paramref name="path"/>.</summary>
    public static IEnumerable<TimeRow> Read(string path)
    {
        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            if (text.Length == 0 || text[0] == '#') continue;
            yield return new(path, line, text.Split('\t'));
        }
    }
}
