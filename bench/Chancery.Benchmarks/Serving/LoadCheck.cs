using System.Diagnostics;
using System.Globalization;
using Chancery.Benchmarks.Size;
using Chancery.Lexicons;

namespace Chancery.Benchmarks.Serving;

/// <summary>Lets many people use the pages at once: readers who go from page to page, and reviewers who decide and undo.</summary>
internal static class LoadCheck
{
    private const int Readers = 50;
    private const int Reviewers = 2;

    // From a page to the next, and from a decision to the next, on average.
    private static readonly TimeSpan s_reading = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_deciding = TimeSpan.FromSeconds(4);

    /// <summary>Runs for a while and tells how it went.</summary>
    /// <param name="record">A record of made-up reports.</param>
    /// <param name="seconds">How long.</param>
    public static async Task<int> RunAsync(string record, int seconds)
    {
        var reports = new MadeReports(World.Load(Installation.Find(), "en"));
        await using var program = await ServedProgram.StartAsync(record);
        await program.ReadyAsync();
        using var client = Client(program);
        var way = await ReadersWay.FindAsync(client, reports);
        var (timings, most, worked) = (new Timings(), new PeakMemory(program), program.Worked);
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
        [
            .. Enumerable.Range(0, Readers).Select(number => ReadAsync(way, program, new Random(number), timings, end.Token)),
            .. Enumerable.Range(0, Reviewers).Select(number => DecideAsync(way, program, new Random(1000 + number), timings, end.Token)),
            most.WatchAsync(end.Token),
        ]);
        timings.Print(Console.Out);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Readers} readers, {Reviewers} reviewers, {watch.Elapsed.TotalSeconds:0} s: {timings.Count / watch.Elapsed.TotalSeconds:0.0} answers/s, {timings.Errors} errors, {(program.Worked - worked) / watch.Elapsed:0.0} processors; MB at most in each quarter: {string.Join(", ", most.Quarters.Select(bytes => $"{bytes / 1e6:0}"))}"));
        return timings.Errors == 0 ? 0 : 1;
    }

    private static async Task ReadAsync(ReadersWay way, ServedProgram program, Random random, Timings timings, CancellationToken end)
    {
        using var client = Client(program);
        var sorts = way.Sorts.SelectMany(sort => Enumerable.Repeat(sort, sort.Weight)).ToList();
        await PauseAsync(s_reading, random, end);
        while (!end.IsCancellationRequested)
        {
            var sort = sorts[random.Next(sorts.Count)];
            await PageCheck.AskAsync(client, sort.Name, sort.Address(random), timings);
            await PauseAsync(s_reading, random, end);
        }
    }

    private static async Task DecideAsync(ReadersWay way, ServedProgram program, Random random, Timings timings, CancellationToken end)
    {
        using var client = Client(program);
        var reviewer = new Reviewer(client, timings);
        while (!end.IsCancellationRequested)
        {
            await PauseAsync(s_deciding, random, end);
            await reviewer.DecideAsync(way.Document(random), random);
        }
    }

    private static HttpClient Client(ServedProgram program) => program.Client(TimeSpan.FromMinutes(2));

    private static Task PauseAsync(TimeSpan average, Random random, CancellationToken end) =>
        Task.Delay(average * (0.5 + random.NextDouble()), end).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
}
