using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Playwright;

namespace Chancery.Browser.Tests;

[Collection(nameof(Browser))]
public sealed class DrawingTests(Browser browser)
{
    [Fact]
    public async Task The_map_is_walked_with_the_keyboard_and_tells_what_is_under_the_hand()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/map");
        var told = page.Locator("[data-pointed]");
        await page.Locator("svg.map a", new() { HasText = "Mexico" }).FocusAsync();
        await Assertions.Expect(told).ToContainTextAsync("Mexico: ");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(told).Not.ToContainTextAsync("Mexico: ");
        var name = (await told.TextContentAsync())!.Split(':')[0];
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slide_through_time_keeps_what_the_map_shows()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/map?show=visas&of=RUS");
        await Assertions.Expect(page.Locator("svg.map a[href*=HND] title")).ToContainTextAsync("in force 2015-07-11");
        await page.Locator("input[type=range]").EvaluateAsync("(slider) => { slider.value = 1000; slider.dispatchEvent(new Event('input')); slider.dispatchEvent(new Event('change')); }");
        await page.WaitForURLAsync("**/map?*as-of=2014-11-19*");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Visa regimes with Russia");
        await Assertions.Expect(page.Locator("svg.map a[href*=HND] title")).ToContainTextAsync("signed 2014-09-26");
        await page.GetByRole(AriaRole.Link, new() { Name = "now", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("svg.map a[href*=HND] title")).ToContainTextAsync("in force 2015-07-11");
    }

    [Theory]
    [InlineData("/map?show=visas&of=RUS")]
    [InlineData("/network")]
    [InlineData("/figures")]
    [InlineData("/timeline?by=actor&reported=yes")]
    public async Task A_drawing_is_taken_along_as_a_picture_and_a_workbook(string address)
    {
        await using var window = await browser.OpenAsync();
        await window.Page.GotoAsync(address);
        var name = address.Split('?')[0][1..];
        var png = await DownloadAsync(window, window.Page.GetByRole(AriaRole.Button, new() { Name = "PNG" }), $"{name}.png");
        png[..8].ShouldBe(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A });
        png.Length.ShouldBeGreaterThan(10_000, "more than a blank sheet");
        var svg = await DownloadAsync(window, window.Page.GetByRole(AriaRole.Link, new() { Name = "SVG" }), $"{name}.svg");
        System.Text.Encoding.UTF8.GetString(svg).ShouldStartWith("<svg");
        var workbook = await DownloadAsync(window, window.Page.GetByRole(AriaRole.Link, new() { Name = "XLSX" }), $"{name}.xlsx");
        using var package = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        package.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Count().ShouldBeGreaterThan(1);
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_drawing_that_is_opened_as_a_file_has_its_looks()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.RouteAsync("**/map.svg", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Headers = answer.Headers.Where(header => header.Key != "content-disposition").ToDictionary() });
        });
        await window.Page.GotoAsync("/map.svg");
        (await window.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('text.title')).fontSize")).ShouldBe("18px");
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_site_that_the_operator_has_named_shows_a_drawing_and_its_links_open_beside_it()
    {
        await using var window = await browser.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/map?show=visas&of=RUS&as-of=2014");
        await page.GetByText("Embed", new() { Exact = true }).ClickAsync();
        var frame = await page.Locator(".take textarea").InputValueAsync();
        frame.ShouldStartWith($"<iframe src=\"{browser.Address}");
        await page.GotoAsync($"{browser.Other!.MayEmbed}/?show={Uri.EscapeDataString(frame)}");
        var shown = page.FrameLocator("iframe");
        await Assertions.Expect(shown.Locator("h1")).ToHaveTextAsync("Visa regimes with Russia");
        await Assertions.Expect(shown.Locator("svg.map a[href*=HND] title")).ToContainTextAsync("signed 2014-09-26");
        await Assertions.Expect(shown.Locator("header.site")).ToHaveCountAsync(0);
        var opened = await page.RunAndWaitForPopupAsync(() => shown.GetByRole(AriaRole.Link, new() { Name = "The same with its table and sources" }).ClickAsync());
        await Assertions.Expect(opened.Locator("h1")).ToHaveTextAsync("Visa regimes with Russia");
        window.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/embed/map", false)]
    [InlineData("/map", true)]
    public async Task No_other_site_shows_anything_and_the_named_one_no_whole_page(string address, bool isNamed)
    {
        await using var window = await browser.OpenAsync();
        var frame = $"<iframe src=\"{browser.Address}{address}\"></iframe>";
        var site = isNamed ? browser.Other!.MayEmbed : browser.Other!.MayNotEmbed;
        await window.Page.RunAndWaitForConsoleMessageAsync(() => window.Page.GotoAsync($"{site}/?show={Uri.EscapeDataString(frame)}"), new() { Predicate = complaint => complaint.Text.Contains("frame-ancestors") });
        await Assertions.Expect(window.Page.FrameLocator("iframe").Locator("svg.map")).ToHaveCountAsync(0);
    }

    private static async Task<byte[]> DownloadAsync(Window window, ILocator link, string expected)
    {
        var download = await window.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        download.SuggestedFilename.ShouldBe(expected);
        await using var file = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
