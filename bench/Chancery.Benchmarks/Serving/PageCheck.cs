using System.Diagnostics;
using System.Globalization;
using Chancery.Benchmarks.Size;
using Chancery.Lexicons;

namespace Chancery.Benchmarks.Serving;

/// <summary>Measures how long each page takes when one person asks, the answer that is on the way included.</summary>
internal static class PageCheck
{
    private const int Questions = 60;

    public static async Task<int> RunAsync(string record, string? only = null)
    {
        var reports = new MadeReports(World.Load(Installation.Find(), "en"));
        await using var program = await ServedProgram.StartAsync(record);
        using var client = program.Client(TimeSpan.FromMinutes(5));
        await client.GetStringAsync("/");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{program.Runs.TotalSeconds:0.0} s from the start to the first page, {program.Worked.TotalSeconds:0.0} s of a processor"));
        var ready = await program.ReadyAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ready.TotalSeconds:0.0} s until it is ready, {program.Worked.TotalSeconds:0.0} s of a processor"));
        var way = await ReadersWay.FindAsync(client, reports);
        var (first, later) = (new Timings(), new Timings());
        foreach (var sort in way.Sorts.Where(sort => only is null || sort.Name.Contains(only, StringComparison.Ordinal)))
        {
            var random = new Random(7);
            await AskAsync(client, sort.Name, sort.Address(random), first);
            var worked = program.Worked;
            for (var i = 0; i < Questions; i++) await AskAsync(client, sort.Name, sort.Address(random), later);
            later.AddWork(sort.Name, program.Worked - worked);
        }

        Console.WriteLine("The first question of each sort:");
        first.Print(Console.Out);
        Console.WriteLine("Those after it:");
        later.Print(Console.Out);
        Console.WriteLine($"{program.Memory / 1e6:0} MB held by the server");
        return first.Errors + later.Errors == 0 ? 0 : 1;
    }

    /// <summary>Asks for a page, and keeps how long it took or what was wrong.</summary>
    public static async Task AskAsync(HttpClient client, string sort, string address, Timings timings)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptEncoding.Add(new("br"));
            using var response = await client.SendAsync(request);
            var page = await response.Content.ReadAsByteArrayAsync();
            timings.Add(sort, watch.Elapsed, page.Length);
            if (!response.IsSuccessStatusCode) timings.AddError($"{sort}: {(int)response.StatusCode} at {address}");
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            timings.AddError($"{sort}: {problem.GetType().Name} at {address}");
        }
    }
}
