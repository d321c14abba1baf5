using AngleSharp.Html.Parser;
using Chancery.Tests.Record;

namespace Chancery.Tests.Cli;

/// <summary>A page for the printer: whole in itself, the same words as the text, and nothing of a report is more than words.</summary>
public sealed class HtmlTests(SmallRecord record) : IClassFixture<SmallRecord>
{
    [Fact]
    public async Task A_brief_says_in_html_what_it_says_in_text()
    {
        var page = Parse((await record.Run("brief", "RUS", "HND", "--format", "html")).Output);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Russia and Honduras");
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        var words = Squeezed(page.Body!.TextContent);
        foreach (var told in (string[])["Embassy of Honduras in Russia, Moscow: opened", "promised by Russia", "The Herald, 2013-10-15", "“Honduras opened its embassy in Moscow on Monday.”", "Read: 7 reports", "by unknown publishers"])
            (words + page.QuerySelectorAll("q").Select(q => $"“{q.TextContent}”").Aggregate("", string.Concat)).ShouldContain(told);
        var cited = page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToList();
        cited.ShouldNotBeEmpty();
        cited.ShouldAllBe(link => page.QuerySelector($"li{link}") != null);
    }

    [Fact]
    public async Task A_page_fetches_nothing_and_runs_nothing()
    {
        foreach (var question in (string[])["brief RUS", "matter visa-hnd-rus", "promises", "documents", "search visa"])
        {
            var text = (await record.Run([.. question.Split(' '), "--format", "html"])).Output;
            text.ShouldStartWith("<!DOCTYPE html>");
            var page = Parse(text);
            page.QuerySelectorAll("script, link, img, iframe, object, embed, [src], [onload], [onerror]").ShouldBeEmpty();
            text.ShouldNotContain("url(");
            text.ShouldNotContain("@import");
            page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!.ShouldStartWith("default-src 'none'");
        }
    }

    [Fact]
    public async Task Figures_that_can_be_compared_are_drawn()
    {
        var page = Parse((await record.Run("brief", "RUS", "HND", "--format", "html")).Output);
        var chart = page.QuerySelector("svg")!;
        var bars = chart.QuerySelectorAll("rect").Select(bar => double.Parse(bar.GetAttribute("width")!)).ToList();
        bars.Count.ShouldBe(2);
        (bars[0] / bars[1]).ShouldBe(44.0 / 51.0, tolerance: 0.01);
    }

    [Fact]
    public async Task Whatever_a_report_holds_stays_words()
    {
        const string Hostile = "</q></li><script>alert('x')</script> \" onmouseover=\"alert(1) <!-- & ' <style>*{display:none}</style>";
        using var watched = new WatchedRecord();
        var document = Made.Document($"name{Hostile}", $"Title {Hostile} of a report.", "2020-01-01", $"Publisher{Hostile}") with { Title = Hostile };
        watched.Read("2020-02-08T10:00Z", document,
            [Made.Claim(document, Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", "stage=opened", $"city={Hostile.Replace("=", "", StringComparison.Ordinal)}"], "2020-01-01"),
                Made.Claim(document, Kind.Visit, [$"visitor=person:{Hostile.Replace("=", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)}", "host=state:RUS"], ["status=completed"], "2020-01-01")]);
        foreach (var question in (string[])["brief RUS", "brief RUS HND --since 2020-02-01", "documents", "search report"])
        {
            var page = Parse((await watched.Run($"{question} --format html")).Output);
            page.QuerySelectorAll("script, body style, [onmouseover]").ShouldBeEmpty();
            page.Body!.TextContent.ShouldContain("<script>alert('x')</script>");
        }
    }

    [Fact]
    public async Task A_brief_tells_what_changed_since_a_time_in_every_form()
    {
        using var watched = new WatchedRecord();
        watched.ReadSignature();
        foreach (var format in (string[])["text", "md", "html"])
        {
            var told = (await watched.Run($"brief RUS HND --since 2020-02-04 --format {format}")).Output;
            told.ToUpperInvariant().ShouldContain("CHANGED SINCE 2020-02-04");
            Squeezed(Parse(told).Body!.TextContent).ShouldContain("under negotiation → signed");
        }

        (await watched.Run("brief RUS HND --since 2020-02-04 --format json")).Output.ShouldContain("\"from\": \"under negotiation\"");
        (await watched.Run("brief RUS HND --since 2020-02-09")).Output.ShouldContain("Nothing moved.");
        (await watched.Run("brief RUS HND --since 2020-02-01 --clock publication --published-by 2020-02-07")).Output.ShouldContain("under negotiation → signed");
        (await watched.Run("brief RUS HND --since 2020-02-11 --known-at 2020-02-09")).Errors.ShouldContain("give an earlier --since");
        (await watched.Run("brief RUS HND --since soon")).ExitCode.ShouldBe(2);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
