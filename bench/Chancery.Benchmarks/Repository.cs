namespace Chancery.Benchmarks;

/// <summary>The repository that the benchmarks run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The file of allocation budgets.</summary>
    public static string Budgets => Path.Combine(Root, "bench", "budgets.tsv");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Chancery.slnx"))) return folder.FullName;
        throw new InvalidOperationException("The benchmarks run inside the repository.");
    }
}
