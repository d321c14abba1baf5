using BenchmarkDotNet.Attributes;

namespace Chancery.Benchmarks;

/// <summary>Measures every stage of reading over the whole input.</summary>
public class StageBenchmarks
{
    private static readonly Lazy<Stages> Loaded = new(Stages.Load);

    private Action run = () => { };

    /// <summary>The stages.</summary>
    public static IEnumerable<string> Names => Stages.Names;

    /// <summary>The stage that is measured.</summary>
    [ParamsSource(nameof(Names))]
    public string Stage { get; set; } = "";

    /// <summary>The words that one run goes through.</summary>
    internal static int Words => Loaded.Value.Words;

    /// <summary>Makes the stage's input ready.</summary>
    [GlobalSetup]
    public void Prepare() => run = Loaded.Value.Named(Stage).Run;

    /// <summary>Runs the stage.</summary>
    [Benchmark]
    public void Run() => run();
}
