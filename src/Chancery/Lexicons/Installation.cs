namespace Chancery.Lexicons;

/// <summary>Where the folders <c>data/</c> and <c>models/</c> of this installation are.</summary>
/// <param name="Data">The folder of gazetteers, lexicons and frames; it holds <c>states.tsv</c>.</param>
/// <param name="Models">The folder of trained weights beside it; it need not exist.</param>
public sealed record Installation(string Data, string Models)
{
    /// <summary>Walks up from the folder of the running program to the first that holds <c>data/states.tsv</c>.</summary>
    /// <remarks>A published program has both folders beside it; a build or a test finds those of the repository.</remarks>
    public static Installation Find() => FindFrom(AppContext.BaseDirectory);

    internal static Installation FindFrom(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "data");
            if (File.Exists(Path.Combine(data, "states.tsv")))
                return new(data, Path.Combine(folder.FullName, "models"));
        }

        throw new LexiconException([new("data/states.tsv", 0, $"not found in {start} or any folder above it; the installation is incomplete")]);
    }
}
