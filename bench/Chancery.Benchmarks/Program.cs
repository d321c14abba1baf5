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

if (args is ["--offices", var table, .. var more])
{
    if (more is [] or ["--show"]) return OfficeCheck.Run(table, show: more is ["--show"]);
    Console.Error.WriteLine("Write: --offices TABLE to measure who held which office with a table of sources, --show to see the wrong answers.");
    return 2;
}

BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args, new BenchmarkConfig());
return 0;
