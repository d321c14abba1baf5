using Chancery.Language;

namespace Chancery.Tests.Language;

/// <summary>The analyser that ships, loaded once for all tests.</summary>
internal static class English
{
    /// <summary>The root of the repository: the folder that holds the solution.</summary>
    internal static readonly string Repository = FindRepository();

    /// <summary>The model's file.</summary>
    internal static readonly string ModelPath = Path.Combine(Repository, "models", "en", "analysis.bin");

    /// <summary>The sentences that Chancery annotates itself.</summary>
    internal static readonly string TreebankFolder = Path.Combine(Repository, "data", "en", "treebank");

    private static readonly Lazy<Analyzer> Shared =
        new(() => Analyzer.Load(ModelPath, Path.Combine(Repository, "data", "en", "language")));

    /// <summary>The analyser.</summary>
    internal static Analyzer Analyzer => Shared.Value;

    /// <summary>Analyses a text as one block.</summary>
    internal static IReadOnlyList<Sentence> Analyze(string text) => Analyzer.Analyze(text, [new Span(0, text.Length)]);

    /// <summary>The words of a text, one list a sentence.</summary>
    internal static string[][] Words(string text) =>
        Analyze(text).Select(s => s.Tokens.ToArray().Select(t => t.Form).ToArray()).ToArray();

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chancery.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run from within the repository.");
    }
}
