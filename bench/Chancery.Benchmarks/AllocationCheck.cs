using System.Globalization;

namespace Chancery.Benchmarks;

/// <summary>Compares what the stages allocate with their budgets. Bytes are counted, not timed, so they are the same on every machine.</summary>
internal static class AllocationCheck
{
    // Caches and pools are filled, and what the runtime compiles a second time has been compiled.
    private const int WarmUps = 3;
    private const int Runs = 3;

    // A budget of this share above the figure leaves room for what another version of the runtime does otherwise.
    private const double Margin = 1.05;

    /// <summary>Checks; gives the exit code: 0 when every stage keeps its budget.</summary>
    public static int Run()
    {
        var budgets = AllocationBudget.Read(Repository.Budgets);
        var over = 0;
        Console.WriteLine($"{"stage",-18} {"bytes/word",10} {"budget",8}");
        foreach (var (stage, bytes) in Measure())
        {
            var budget = budgets[stage];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-18} {bytes,10:0} {budget,8}{(bytes * 2 < budget ? "  (could be lowered)" : "")}"));
            if (bytes <= budget) continue;
            over++;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"The stage \"{stage}\" allocates {bytes:0} bytes a word; its budget is {budget}. Allocate less, or say in the commit why bench/budgets.tsv rises."));
        }

        return over == 0 ? 0 : 1;
    }

    /// <summary>Writes the present figures, with a margin, as budgets.</summary>
    public static int Write()
    {
        var kept = File.ReadLines(Repository.Budgets).TakeWhile(line => line.StartsWith('#'));
        var rows = Measure().Select(measured => string.Create(CultureInfo.InvariantCulture, $"{measured.Stage}\t{Math.Ceiling(measured.Bytes * Margin):0}"));
        File.WriteAllText(Repository.Budgets, string.Join('\n', kept.Concat(rows).ToArray()) + "\n");
        return 0;
    }

    private static IEnumerable<(string Stage, double Bytes)> Measure()
    {
        var stages = Stages.Load();
        foreach (var name in Stages.Names)
        {
            var stage = stages.Named(name);
            for (var i = 0; i < WarmUps; i++) stage.Run();
            yield return (name, Enumerable.Range(0, Runs).Min(_ => BytesOf(stage.Run)) / (double)stage.Words);
        }
    }

    private static long BytesOf(Action run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
