using System.Diagnostics;

namespace Chancery.Browser.Tests;

/// <summary>The program itself, as a user starts it: it reads the samples into a record and serves it on a free port.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-browser");
    private Process? server;

    /// <summary>Where the pages are.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Reads the samples into a record and serves it.</summary>
    /// <param name="embeddingSite">The origin of the site that may show its drawings; none when null.</param>
    /// <param name="administrator">The name and the password of an account that there is; none when null.</param>
    public static async Task<ServedProgram> StartAsync(string? embeddingSite = null, (string Name, string Password)? administrator = null)
    {
        var program = new ServedProgram();
        var record = Path.Combine(program.folder.FullName, "samples.db");
        using (var reading = Start("read", Path.Combine(RepositoryRoot(), "samples"), "--record", record))
        {
            await reading.StandardOutput.ReadToEndAsync();
            await reading.WaitForExitAsync();
            reading.ExitCode.ShouldBe(0);
        }

        if (administrator is var (name, password)) await AddAsync(name, password, program.folder.FullName, record);
        string[] embedding = embeddingSite is null ? [] : ["--embed-in", embeddingSite];
        program.server = Start(["serve", "--record", record, "--urls", "http://127.0.0.1:0", .. embedding]);
        using var patience = new CancellationTokenSource(s_patience);
        var line = await program.server.StandardOutput.ReadLineAsync(patience.Token);
        program.Address = line.ShouldNotBeNull().Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal));
        return program;
    }

    public async ValueTask DisposeAsync()
    {
        server?.Kill();
        if (server is not null) await server.WaitForExitAsync();
        server?.Dispose();
        folder.Delete(recursive: true);
    }

    private static async Task AddAsync(string name, string password, string folder, string record)
    {
        var file = Path.Combine(folder, "password.txt");
        await File.WriteAllTextAsync(file, password);
        using var adding = Start("accounts", "add", name, "--role", "administrator", "--password-from", file, "--record", record);
        await adding.StandardOutput.ReadToEndAsync();
        await adding.WaitForExitAsync();
        adding.ExitCode.ShouldBe(0);
    }

    private static Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Chancery.Cli.dll"), .. args])
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    private static string RepositoryRoot()
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
            if (File.Exists(Path.Combine(above.FullName, "Chancery.slnx"))) return above.FullName;
        throw new InvalidOperationException("The tests run inside the repository.");
    }
}
