using Chancery.Language;
using Chancery.Language.Data;
using Chancery.Language.Tokens;

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

    /// <summary>Divides a text into words and sentences only: the words, and the index after the last word of each sentence.</summary>
    internal static (List<Span> Words, List<int> Ends) Divide(string text)
    {
        var conventions = WritingConventions.Load(Path.Combine(Repository, "data", "en", "language"));
        var (words, ends) = (new List<Span>(), new List<int>());
        new Tokenizer(conventions).Divide(text, new(0, text.Length), words);
        new SentenceDivider(conventions).Divide(text, words, 0, ends);
        return (words, ends);
    }

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
