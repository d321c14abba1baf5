using Chancery.Lexicons;
using Chancery.Lexicons.Checks;

namespace Chancery.Tests.Lexicons;

/// <summary>A copy of the repository's data in which rows can be broken, in a folder that goes away with the tests.</summary>
public sealed class BrokenData : IDisposable
{
    private readonly DirectoryInfo copy = Directory.CreateTempSubdirectory("chancery-data");
    private IReadOnlyList<DataFinding>? findings;

    public BrokenData()
    {
        var data = Installation.Find().Data;
        foreach (var file in Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.FullName, Path.GetRelativePath(data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder => copy.FullName;

    /// <summary>Adds a row to a file, or makes the file; returns its line.</summary>
    public int Add(string file, string row)
    {
        var path = Path.Combine(Folder, file);
        File.AppendAllText(path, row + "\n");
        return File.ReadLines(path).Count();
    }

    /// <summary>What the check finds, asked once.</summary>
    public IReadOnlyList<DataFinding> Findings => findings ??= DataCheck.Run(Folder);

    public void Dispose() => copy.Delete(recursive: true);
}
