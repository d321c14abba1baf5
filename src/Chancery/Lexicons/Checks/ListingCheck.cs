using System.Text.RegularExpressions;

namespace Chancery.Lexicons.Checks;

/// <summary>Whether <c>README.md</c> of the data lists every file with its source and licence, and none that is not there.</summary>
internal static partial class ListingCheck
{
    private const string List = "README.md";

    public static IEnumerable<DataFinding> Of(DataFolder files)
    {
        if (!files.Files.Contains(List))
            return [new(List, 0, FindingSeverity.Error, "the file is missing; it lists the data files with their sources and licences")];
        return In(files.Files, File.ReadAllLines(files.PathOf(List)));
    }

    internal static IEnumerable<DataFinding> In(IReadOnlyList<string> files, IReadOnlyList<string> lines)
    {
        var listed = Listed(lines).ToList();
        foreach (var file in files)
        {
            // A licence is linked where the file that it is of is listed.
            if (file == List || listed.Exists(entry => Names(entry.Name, file)) || lines.Any(line => line.Contains($"]({file})"))) continue;
            yield return new(file, 0, FindingSeverity.Error, $"{List} does not list it; add a row with what it is, its source and its licence");
        }

        foreach (var (line, name) in listed)
        {
            if (files.Any(file => Names(name, file))) continue;
            yield return new(List, line, FindingSeverity.Error, $"lists '{name}', which is not there; take it out or correct the name");
        }
    }

    // In one row a name without a folder stands in that of the name before it.
    private static IEnumerable<(int Line, string Name)> Listed(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith("| `", StringComparison.Ordinal)) continue;
            var folder = "";
            foreach (Match match in FilePattern().Matches(lines[i].Split('|')[1]))
            {
                var name = match.Groups["name"].Value;
                var slash = name.LastIndexOf('/');
                if (slash >= 0) folder = name[..(slash + 1)];
                else name = folder + name;
                yield return (i + 1, name);
            }
        }
    }

    private static bool Names(string listed, string file)
    {
        var star = listed.IndexOf('*');
        if (star < 0) return listed == file;
        return file.StartsWith(listed[..star], StringComparison.Ordinal) && file.EndsWith(listed[(star + 1)..], StringComparison.Ordinal)
            && file.IndexOf('/', star) < 0;
    }

    // A key of a source has no dot.
    [GeneratedRegex(@"`(?<name>[^`]+\.[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FilePattern();
}
