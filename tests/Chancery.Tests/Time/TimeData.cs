using Chancery.Time;

namespace Chancery.Tests.Time;

/// <summary>The English time lexicon of the repository, loaded once.</summary>
internal static class TimeData
{
    public static readonly string Root = FindRoot();

    public static readonly TimeLexicon English = TimeLexicon.Load(Path.Combine(Root, "data", "en", "time"));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Chancery.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        }

        return folder;
    }
}
