using Chancery.Intake;

namespace Chancery.Benchmarks;

/// <summary>The reports that are measured on: the repository's samples, or what an environment variable names.</summary>
internal static class InputText
{
    /// <summary>Names a file or a folder of reports to be measured on instead of the samples.</summary>
    public const string Variable = "CHANCERY_BENCHMARK_TEXT";

    /// <summary>The reports.</summary>
    public static IReadOnlyList<Document> Load()
    {
        var path = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Path.Combine(Repository.Root, "samples");
        var documents = DocumentSource.Read([path], new IntakeOptions()).Select(result => result.Document).OfType<Document>().ToList();
        return documents.Count > 0 ? documents : throw new InvalidOperationException($"{path} holds no reports. Name a file or a folder in {Variable}.");
    }
}
