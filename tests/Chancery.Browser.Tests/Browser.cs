using Microsoft.Playwright;

namespace Chancery.Browser.Tests;

/// <summary>The machine's Chromium with the program's pages; where there is none the tests are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // A page that shows what is expected shows it at once; a busy machine may take its time.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private IPlaywright? playwright;
    private IBrowser? browser;
    private ServedProgram? program;

    /// <summary>A site beside the program's own.</summary>
    internal OtherSite? Other { get; private set; }

    /// <summary>Where the program's pages are.</summary>
    internal string Address => program!.Address;

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable) return;
        Other = OtherSite.Start();
        program = await ServedProgram.StartAsync(Other.MayEmbed);
        playwright = await Playwright.CreateAsync();
        // Inside a container Chromium cannot put up its own sandbox; it shows nothing but the pages under test.
        Assertions.SetDefaultExpectTimeout((float)s_patience.TotalMilliseconds);
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox"] });
    }

    /// <summary>Whether there is a browser on this machine.</summary>
    internal bool IsThere => browser is not null;

    /// <summary>A window; everything that the browser complains of is gathered.</summary>
    internal async Task<Window> OpenAsync(int width = 1280, int height = 900, ColorScheme colours = ColorScheme.Light)
    {
        Assert.SkipWhen(browser is null, "There is no Chromium on this machine (Debian: apt-get install chromium).");
        var context = await browser.NewContextAsync(new() { BaseURL = program!.Address, ViewportSize = new() { Width = width, Height = height }, ColorScheme = colours, Locale = "en-GB" });
        return new(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        Other?.Dispose();
        if (program is not null) await program.DisposeAsync();
    }

    private static string? Executable() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
