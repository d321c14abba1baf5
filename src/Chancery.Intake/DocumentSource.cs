namespace Chancery.Intake;

/// <summary>Takes reports in from files, folders and standard input, one after the other.</summary>
/// <remarks>The documents are made while they are asked for: a file of JSON lines of any size is never held as a whole.</remarks>
public static class DocumentSource
{
    /// <summary>Stands for standard input in a list of paths.</summary>
    public const string StandardInput = "-";

    /// <summary>What the paths hold, in the order of the paths; the files of a folder in ordinal order.</summary>
    public static IEnumerable<IntakeResult> Read(IEnumerable<string> paths, IntakeOptions options, Stream? standardInput = null)
    {
        var files = new ReportFile(options);
        foreach (var path in paths)
            foreach (var result in ReadPath(path, files, standardInput))
                yield return result;
    }

    /// <summary>What lines of JSON hold.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="name">Names reports that have no id of their own, and the place of what is wrong.</param>
    /// <param name="options">What is said of all of them.</param>
    public static IEnumerable<IntakeResult> ReadJsonLines(Stream lines, string name, IntakeOptions options) =>
        new JsonLines(options).Read(name, name, new ByteInput(lines));

    private static IEnumerable<IntakeResult> ReadPath(string path, ReportFile files, Stream? standardInput)
    {
        if (path == StandardInput) return ReadStandardInput(files, standardInput);
        if (Directory.Exists(path)) return new ReportFolder(files).Read(path);
        if (File.Exists(path)) return files.Read(path, ReportIndex.Beside(path));
        return [IntakeResult.Of(new IntakeProblem(path, "there is no such file or folder", "Check the path for spelling"))];
    }

    private static IEnumerable<IntakeResult> ReadStandardInput(ReportFile files, Stream? standardInput) =>
        standardInput is null
            ? [IntakeResult.Of(new IntakeProblem(StandardInput, "nothing is connected to standard input", "Pipe a report or JSON lines into it"))]
            : files.ReadUnnamed(standardInput);
}
