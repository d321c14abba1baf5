using System.Globalization;
using Microsoft.Playwright;

namespace Chancery.Browser.Tests;

/// <summary>How long pages of a large record take to be there complete, with scripts and styles. The record is served beforehand, and its
/// address stands in CHANCERY_SERVED; without it nothing is measured.</summary>
[Collection(nameof(Browser))]
public sealed class LargeRecordTests(Browser browser, ITestOutputHelper output)
{
    private const string Served = "CHANCERY_SERVED";

    private const int Times = 7;
    private const double MostMilliseconds = 1000;
    private const int MostBytes = 300_000;

    // From the click to the end of the load event, and what came over the line for it.
    private const string Loaded = """
        () => {
            const page = performance.getEntriesByType('navigation')[0];
            const parts = performance.getEntriesByType('resource');
            return [page.loadEventEnd, page.transferSize + parts.reduce((sum, part) => sum + part.transferSize, 0)];
        }
        """;

    public static TheoryData<string, string> Pages => new()
    {
        { "first page", "/" }, { "search", "/search?q=minister" }, { "reports", "/documents" }, { "matters", "/matters" }, { "matters of two", "/matters?actor=FRA&actor=DEU" },
        { "relation", "/relations/FRA/DEU" }, { "relation as of a day", "/relations/FRA/DEU?as-of=1998-0{0}-11" }, { "compared", "/relations/FRA/DEU?against=1997-0{0}-11" },
        { "state", "/actors/state:FRA" }, { "promises", "/promises?actor=FRA" }, { "visas", "/visas?actor=FRA" }, { "timeline", "/timeline?actor=FRA" }, { "map", "/map" },
        { "network", "/network?actor=FRA" }, { "figures", "/figures?actor=FRA" }, { "figures of all", "/figures" }, { "review", "/review" }, { "decisions", "/decisions" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_complete_within_a_second(string name, string address)
    {
        var served = Environment.GetEnvironmentVariable(Served);
        Assert.SkipWhen(served is null, $"{Served} names no address at which a large record is served.");
        var (times, bytes) = (new List<double>(), 0d);
        for (var i = 1; i <= Times; i++)
        {
            // A window of its own has nothing of before.
            await using var window = await browser.OpenAsync();
            await window.Page.GotoAsync(served + string.Format(CultureInfo.InvariantCulture, address, i), new() { WaitUntil = WaitUntilState.Load });
            var loaded = await window.Page.EvaluateAsync<double[]>(Loaded);
            times.Add(loaded[0]);
            bytes = Math.Max(bytes, loaded[1]);
        }

        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22} median {times[Times / 2],6:0} ms, most {times[^1],6:0} ms, {bytes / 1e3:0} KB"));
        times[Times / 2].ShouldBeLessThan(MostMilliseconds);
        bytes.ShouldBeLessThan(MostBytes);
    }
}
