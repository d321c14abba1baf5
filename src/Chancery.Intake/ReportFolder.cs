namespace Chancery.Intake;

/// <summary>Walks a folder and the folders in it for reports, in ordinal order.</summary>
/// <remarks>Where an index names the reports, notes in Markdown that it does not name are no reports.</remarks>
internal sealed class ReportFolder(ReportFile files)
{
    private static readonly EnumerationOptions Listed = new()
    {
        // A link may lead back to where it stands.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>What the folder holds; a problem when it holds no report.</summary>
    public IEnumerable<IntakeResult> Read(string folder)
    {
        var any = false;
        foreach (var result in Walk(folder, indexed: false))
        {
            any = true;
            yield return result;
        }

        if (!any)
            yield return IntakeResult.Of(new IntakeProblem(folder, "the folder holds no reports", "Put reports in it as .txt, .md or .jsonl files"));
    }

    private IEnumerable<IntakeResult> Walk(string folder, bool indexed)
    {
        var index = ReportIndex.In(folder);
        foreach (var problem in index?.Problems ?? []) yield return IntakeResult.Of(problem);
        indexed |= index is not null;
        var names = List(folder, Directory.EnumerateFiles, out var denied);
        var folders = List(folder, Directory.EnumerateDirectories, out _);
        if (denied is not null) yield return IntakeResult.Of(denied);
        foreach (var file in names)
            if (IsReport(file, index, indexed))
                foreach (var result in files.Read(file, index)) yield return result;
        foreach (var inner in folders)
            foreach (var result in Walk(inner, indexed)) yield return result;
    }

    private static bool IsReport(string file, ReportIndex? index, bool indexed)
    {
        if (index?.Find(file) is not null) return true;
        var name = Path.GetFileName(file);
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" or ".text" or ".jsonl" or ".ndjson" => true,
            ".md" => !indexed && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    private static List<string> List(
        string folder, Func<string, string, EnumerationOptions, IEnumerable<string>> enumerate, out IntakeProblem? denied)
    {
        denied = null;
        var found = new List<string>();
        try
        {
            found.AddRange(enumerate(folder, "*", Listed));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            denied = new(folder, $"the folder cannot be listed ({error.Message})", "Give yourself the right to read it");
        }

        found.Sort(string.CompareOrdinal);
        return found;
    }
}
