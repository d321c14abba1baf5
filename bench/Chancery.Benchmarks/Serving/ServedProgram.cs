using System.Diagnostics;
using System.Globalization;

namespace Chancery.Benchmarks.Serving;

/// <summary>The program itself, serving a record on a free port of this machine in a process of its own.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    // A large record that other data files worked out is worked out anew first.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(20);

    private static readonly TimeSpan s_betweenAsking = TimeSpan.FromMilliseconds(100);

    private readonly Process process;
    private readonly Stopwatch watch;

    private ServedProgram(Process process, Stopwatch watch, Uri address) => (this.process, this.watch, Address) = (process, watch, address);

    public Uri Address { get; }

    /// <summary>The memory that it holds of its own, in bytes. Where the system tells that apart, without the pages of the record's file: each
    /// connection maps the same ones, and the system takes them back when it wants them.</summary>
    public long Memory
    {
        get
        {
            if (Own() is { } kilobytes) return kilobytes * 1024;
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>How long it has been running.</summary>
    public TimeSpan Runs => watch.Elapsed;

    /// <summary>The processor time that it has used.</summary>
    public TimeSpan Worked
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    private long? Own()
    {
        var status = $"/proc/{process.Id}/status";
        return File.Exists(status) && File.ReadLines(status).FirstOrDefault(line => line.StartsWith("RssAnon:", StringComparison.Ordinal)) is { } line
            ? long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture)
            : null;
    }

    public static async Task<ServedProgram> StartAsync(string record)
    {
        var since = Stopwatch.StartNew();
        var started = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Chancery.Cli.dll"), "serve", "--record", record, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            var line = await started.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The program ended before it served anything.");
            return new(started, since, new(line.Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal))));
        }
        catch
        {
            started.Kill();
            started.Dispose();
            throw;
        }
    }

    /// <summary>A browser, which keeps cookies and goes nowhere by itself.</summary>
    /// <param name="patience">How long it waits for an answer.</param>
    public HttpClient Client(TimeSpan patience) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = Address, Timeout = patience };

    /// <summary>Waits until it says that it is ready, and tells how long that took since the start.</summary>
    public async Task<TimeSpan> ReadyAsync()
    {
        using var client = Client(s_patience);
        for (var until = Runs + s_patience; Runs < until; await Task.Delay(s_betweenAsking))
        {
            using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
            if (answer.IsSuccessStatusCode) return Runs;
        }

        throw new InvalidOperationException("The program does not become ready.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
