using BenchmarkDotNet.Running;
using Chancery.Benchmarks;

if (args is ["--budgets", .. var rest])
{
    if (rest is ["--write"]) return AllocationCheck.Write();
    if (rest is []) return AllocationCheck.Run();
    Console.Error.WriteLine("Write: --budgets to compare with bench/budgets.tsv, --budgets --write to take the present figures over.");
    return 2;
}

if (args is ["--bounds", var path, .. var every])
    return BoundCheck.Run(path, every is [var step] ? int.Parse(step, System.Globalization.CultureInfo.InvariantCulture) : 1);

BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args, new BenchmarkConfig());
return 0;
