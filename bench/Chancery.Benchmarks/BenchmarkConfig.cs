using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Chancery.Benchmarks;

/// <summary>Measures in this process, so that models and data are loaded once, and shows words a second and bytes a word.</summary>
internal sealed class BenchmarkConfig : ManualConfig
{
    public BenchmarkConfig()
    {
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new ParamColumn(nameof(StageBenchmarks.Stage)), StatisticColumn.Median, StatisticColumn.StdDev, new WordsPerSecondColumn(), new BytesPerWordColumn());
        Orderer = new DefaultOrderer(SummaryOrderPolicy.Declared);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        ArtifactsPath = Path.Combine(Repository.Root, "BenchmarkDotNet.Artifacts");
    }
}
