using System.Net;
using System.Text.RegularExpressions;

namespace Chancery.Tests.Server;

[Collection(ServedSamples.Name)]
public sealed partial class SiteTests(ServedSamples samples)
{
    // Every sort of page is among these several times over; all pairs of actors would be thousands.
    private const int MostPages = 200;

    [GeneratedRegex("href=\"([^\"]*)\"|src=\"([^\"]*)\"")]
    private static partial Regex Links { get; }

    [GeneratedRegex(@"\sid=""([^""]*)""")]
    private static partial Regex Ids { get; }

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        var (open, pages, missing) = (new Queue<string>(["/"]), new Dictionary<string, HashSet<string>>(), new List<string>());
        var anchors = new HashSet<(string Page, string Id)>();
        while (open.TryDequeue(out var address) && pages.Count < MostPages)
        {
            if (pages.ContainsKey(address)) continue;
            using var response = await samples.Served.Client.GetAsync(address);
            if (!response.IsSuccessStatusCode) missing.Add($"{address}: {response.StatusCode}");
            var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
            var html = isPage ? await response.Content.ReadAsStringAsync() : "";
            pages[address] = [.. Ids.Matches(html).Select(id => id.Groups[1].Value)];
            foreach (var link in Links.Matches(html).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value + link.Groups[2].Value)).Where(link => link.Length > 0))
            {
                var parts = link.Split('#', 2);
                if (parts[0].StartsWith("http", StringComparison.Ordinal)) continue;
                var target = parts[0].Length == 0 ? address : parts[0];
                if (parts.Length == 2) anchors.Add((target, parts[1]));
                open.Enqueue(target);
            }
        }

        missing.ShouldBeEmpty();
        pages.Count.ShouldBe(MostPages);
        anchors.Where(anchor => pages.TryGetValue(anchor.Page, out var ids) && !ids.Contains(anchor.Id)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/matters.csv", HttpStatusCode.OK)]
    [InlineData("/matters/none", HttpStatusCode.NotFound)]
    public async Task Whoever_only_asks_whether_a_page_is_there_is_told_without_it(string address, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var response = await samples.Served.Client.SendAsync(request);
        response.StatusCode.ShouldBe(expected);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_has_a_name_landmarks_and_one_first_heading_and_runs_nothing_of_its_own(string address)
    {
        var html = await samples.Served.Page(address);
        html.ShouldContain("<html lang=\"en\">");
        Regex.Count(html, "<main ").ShouldBe(1);
        Regex.Count(html, "<h1").ShouldBe(1);
        Regex.IsMatch(html, "<title>.+ · Chancery</title>").ShouldBeTrue();
        Regex.Count(html, @"<script(?! type=""module"" src=""/assets/)").ShouldBe(0);
        Regex.Count(html, @"<style|\sstyle=|\son[a-z]+=").ShouldBe(0);
        var ids = Ids.Matches(html).Select(id => id.Groups[1].Value).ToList();
        ids.ShouldBeUnique();
    }

    public static TheoryData<string> Addresses =>
    [
        "/", "/search?q=hondur", "/documents", "/documents/03-honduras-opens-embassy", "/matters", "/matters?kind=visa&actor=HND", "/matters/visa-hnd-rus",
        "/relations/RUS/HND", "/actors/state:HND", "/actors/person:Sergey%20Lavrov", "/promises?status=open", "/visas?actor=RUS", "/timeline?kind=visit&since=2013", "/review",
        "/map", "/map?show=visas&of=RUS", "/map?show=missions", "/network", "/network?actor=HND&kind=visa&most=20",
        "/figures", "/figures?actor=RUS&indicator=trade%20turnover", "/timeline?by=actor&reported=yes&since=2013-10&until=2013-11",
    ];

    [Fact]
    public async Task Every_answer_says_what_the_browser_may_do()
    {
        foreach (var address in (string[])["/", "/nothing-here", "/api/v1/matters", "/matters.csv", "/assets/0/site.css", "/matters?kind=nonsense"])
        {
            using var response = await samples.Served.Client.GetAsync(address);
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("default-src 'none'");
            policy.ShouldNotContain("unsafe");
            response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
            response.Headers.Contains("Server").ShouldBeFalse();
        }
    }

    [Fact]
    public async Task A_name_of_the_web_that_points_to_this_machine_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        using var response = await samples.Served.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/nothing-here", HttpStatusCode.NotFound, "no page at this address")]
    [InlineData("/matters/nothing", HttpStatusCode.NotFound, "no such matter")]
    [InlineData("/documents/nothing", HttpStatusCode.NotFound, "no such report")]
    [InlineData("/actors/Nobody%20Atall", HttpStatusCode.NotFound, "No actor is called")]
    [InlineData("/relations/RUS/Nobody", HttpStatusCode.NotFound, "No actor is called")]
    [InlineData("/relations/RUS/Russia", HttpStatusCode.BadRequest, "name two actors")]
    [InlineData("/matters?kind=nonsense", HttpStatusCode.BadRequest, "is none of")]
    [InlineData("/promises?status=nonsense", HttpStatusCode.BadRequest, "is none of")]
    [InlineData("/map?show=nonsense", HttpStatusCode.BadRequest, "is none of")]
    [InlineData("/map?show=visas&of=Nobody", HttpStatusCode.BadRequest, "No actor is called")]
    [InlineData("/map.svg?show=visas", HttpStatusCode.BadRequest, "Name the actor")]
    [InlineData("/network?most=1000", HttpStatusCode.BadRequest, "1 to 150")]
    [InlineData("/embed/network?kind=nonsense", HttpStatusCode.BadRequest, "is none of")]
    [InlineData("/timeline?by=nonsense", HttpStatusCode.BadRequest, "is none of")]
    [InlineData("/timeline?since=nonsense", HttpStatusCode.BadRequest, "is no date")]
    [InlineData("/?as-of=nonsense", HttpStatusCode.BadRequest, "is no date")]
    [InlineData("/?known-at=nonsense", HttpStatusCode.BadRequest, "is no date or time")]
    public async Task What_is_not_there_or_cannot_be_asked_is_told_on_a_page(string address, HttpStatusCode status, string told)
    {
        using var response = await samples.Served.Client.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        var html = await response.Content.ReadAsStringAsync();
        html.ShouldContain(told);
        html.ShouldContain("<main");
    }

    [Fact]
    public async Task Whoever_has_a_page_already_is_not_sent_it_again()
    {
        using var first = await samples.Served.Client.GetAsync("/relations/RUS/HND");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/relations/RUS/HND") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await samples.Served.Client.SendAsync(request);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task It_tells_a_supervisor_that_it_lives_and_can_answer()
    {
        (await samples.Served.Page("/healthz")).ShouldBe("alive");
        await BecomesReadyAsync();
        (await samples.Served.Page("/readyz")).ShouldBe("ready");
    }

    private async Task BecomesReadyAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await samples.Served.Client.GetAsync("/readyz", patience.Token)).StatusCode is HttpStatusCode.ServiceUnavailable) await Task.Delay(20, patience.Token);
    }
}
