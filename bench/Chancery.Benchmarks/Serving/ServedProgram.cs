using System.Diagnostics;

namespace Chancery.Benchmarks.Serving;

/// <summary>The program itself, serving a record on a free port of this machine in a process of its own.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly Process process;

    private ServedProgram(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>The memory that it holds, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The processor time that it has used.</summary>
    public TimeSpan Worked
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<ServedProgram> StartAsync(string record)
    {
        var started = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Chancery.Cli.dll"), "serve", "--record", record, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        using var patience = new CancellationTokenSource(s_patience);
        var line = await started.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The program ended before it served anything.");
        return new(started, new(line.Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal))));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
