namespace Chancery.Tests.Time;

/// <summary>The rows of a table of this folder: fields parted by tabs, comments and blank lines left out.</summary>
internal static class TimeTable
{
    public static IEnumerable<string[]> Rows(string file) => File
        .ReadLines(Path.Combine(TimeData.Root, "tests", "Chancery.Tests", "Time", file))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'));
}
