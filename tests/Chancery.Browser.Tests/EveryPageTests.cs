using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Chancery.Browser.Tests;

[Collection(nameof(Browser))]
public sealed class EveryPageTests(Browser browser)
{
    // Where pictures of all pages are wanted: a folder.
    private const string Pictures = "CHANCERY_PICTURES";

    // What is wider than the window that it is shown in, and so makes the whole page move sideways; nothing where the page fits.
    private const string WhatSticksOut = """
        () => {
            const shown = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= shown) return [];
            return [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > shown)
                .map(element => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 80)}`);
        }
        """;

    public static TheoryData<string, string> Pages => new()
    {
        { "home", "/" }, { "search", "/search?q=hondur" }, { "reports", "/documents" }, { "report", "/documents/03-honduras-opens-embassy" },
        { "matters", "/matters" }, { "matter", "/matters/visa-hnd-rus" }, { "relation", "/relations/RUS/HND" }, { "relation-before", "/relations/RUS/HND?as-of=2014" },
        { "state", "/actors/state:HND" }, { "person", "/actors/person:Sergey%20Lavrov" }, { "promises", "/promises" }, { "visas", "/visas" },
        { "timeline", "/timeline" }, { "review", "/review" }, { "review-matters", "/review?what=matters" }, { "merge", "/review/merge?one=agreement-hnd-rus&into=agreement-hnd-rus-visa" },
        { "split", "/review/split?one=person:Arturo%20Corrales" }, { "decisions", "/decisions" }, { "compared", "/relations/RUS/HND?as-of=2015-08&against=2014-01" }, { "not-found", "/nothing" },
        { "map", "/map" }, { "map-visas", "/map?show=visas&of=RUS" }, { "map-missions", "/map?show=missions&of=HND&as-of=2014" }, { "network", "/network" },
        { "network-of-one", "/network?actor=MEX&most=20" }, { "figures", "/figures" }, { "timeline-by-actor", "/timeline?by=actor&reported=yes&since=2012&until=2016" },
        { "map-embedded", "/embed/map?show=visas&of=RUS" }, { "network-embedded", "/embed/network" }, { "timeline-embedded", "/embed/timeline?actor=HND" }, { "figures-embedded", "/embed/figures" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everybody_can_use_it_in_light_and_in_dark(string name, string address)
    {
        foreach (var colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var window = await browser.OpenAsync(colours: colours);
            await window.Page.GotoAsync(address);
            var result = await window.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            result.Violations.Select(violation => $"{name}, {colours}: {violation.Id}: {violation.Nodes[0].Html}").ShouldBeEmpty();
            window.Complaints.Where(complaint => !complaint.Contains("404")).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_fits_a_telephone_and_a_wide_screen(string name, string address)
    {
        foreach (var width in (int[])[360, 1280, 2560])
        {
            await using var window = await browser.OpenAsync(width, width == 360 ? 760 : 1100);
            await window.Page.GotoAsync(address);
            (await window.Page.EvaluateAsync<string[]>(WhatSticksOut)).ShouldBeEmpty($"{name} at {width}");
            if (Environment.GetEnvironmentVariable(Pictures) is { } folder)
                await window.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png") });
        }
    }

    [Fact]
    public async Task The_first_page_is_light()
    {
        await using var window = await browser.OpenAsync();
        var sizes = new List<int>();
        window.Page.RequestFinished += async (_, request) => sizes.Add((await request.SizesAsync()).ResponseBodySize);
        await window.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        sizes.Sum().ShouldBeInRange(1, 60_000);
    }
}
