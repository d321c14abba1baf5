using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Chancery.Browser.Tests;

/// <summary>The pages that there are only with accounts.</summary>
[Collection(nameof(Browser))]
public sealed class AccountPagesTests(Browser browser) : IAsyncLifetime
{
    private const string Name = "Ada";
    private const string Password = "four words make one";

    private ServedProgram? program;

    public async ValueTask InitializeAsync()
    {
        if (browser.IsThere) program = await ServedProgram.StartAsync(administrator: (Name, Password));
    }

    public async ValueTask DisposeAsync()
    {
        if (program is not null) await program.DisposeAsync();
    }

    [Fact]
    public async Task An_administrator_signs_in_makes_a_key_adds_an_account_and_sees_what_was_done()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync($"{program!.Address}/matters/visa-hnd-rus");
        await SignIn(page, "not the password at all");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("not right");
        await SignIn(page, Password);
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Visa regime between Honduras and Russia");
        await page.GetByTitle("Your account").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Keys for programs" }).ClickAsync();
        await page.GetByLabel("Name").FillAsync("evening import");
        await page.GetByLabel("Last day").FillAsync(DateTime.UtcNow.AddDays(30).ToString("yyyy-MM-dd"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Make", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("code.key")).ToContainTextAsync("chancery_");

        await page.GotoAsync($"{program.Address}/accounts");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Ben");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("five words make one too");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader, new() { Name = "Ben" })).ToBeVisibleAsync();
        await page.GotoAsync($"{program.Address}/audit");
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync("account added");
        foreach (var address in (string[])["/account", "/accounts", "/keys", "/audit"]) await ShouldBeFitForEverybody(page, address);

        await page.GotoAsync($"{program.Address}/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
        await ShouldBeFitForEverybody(page, "/sign-in");
        window.Complaints.Where(complaint => !complaint.Contains("401")).ShouldBeEmpty();
    }

    private async Task ShouldBeFitForEverybody(IPage page, string address)
    {
        foreach (var colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = colours });
            await page.GotoAsync(program!.Address + address);
            var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            result.Violations.Select(violation => $"{address}, {colours}: {violation.Id}: {violation.Nodes[0].Html}").ShouldBeEmpty();
        }

        foreach (var width in (int[])[360, 1280, 2560])
        {
            await page.SetViewportSizeAsync(width, 900);
            var (shown, wide) = (await page.EvaluateAsync<int>("document.documentElement.clientWidth"), await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            wide.ShouldBeLessThanOrEqualTo(shown, $"{address} at {width}");
            if (Environment.GetEnvironmentVariable("CHANCERY_PICTURES") is { } folder)
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{address.Trim('/')}-{width}.png") });
        }
    }

    private static async Task SignIn(IPage page, string password)
    {
        await page.GetByLabel("Name").FillAsync(Name);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }
}
