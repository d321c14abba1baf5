using BenchmarkDotNet.Running;
using Chancery.Benchmarks;
using Chancery.Benchmarks.Serving;
using Chancery.Benchmarks.Size;

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

if (args is ["--size", var record, .. var counts])
{
    int[] numbers = [.. counts.Select(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture))];
    return numbers switch
    {
        [] => SizeCheck.Ask(record),
        [var size, var batch, var of] => SizeCheck.Grow(record, size, batch, of),
        _ => Usage("--size RECORD SIZE BATCH OF to grow a record of made-up reports by so many at once, spread as OF of them are over thirty years; --size RECORD to ask it."),
    };
}

if (args is ["--pages", var served, .. var sort]) return await PageCheck.RunAsync(served, sort is [var name] ? name : null);
if (args is ["--load", var loaded, .. var time])
    return await LoadCheck.RunAsync(loaded, time is [var seconds] ? int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture) : 120);

BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args, new BenchmarkConfig());
return 0;

static int Usage(string words)
{
    Console.Error.WriteLine($"Write: {words}");
    return 2;
}
