using System.Net;
using System.Text.RegularExpressions;

namespace Chancery.Tests.Server;

[Collection(ServedSamples.Name)]
public sealed class PageTests(ServedSamples samples)
{
    [Fact]
    public async Task Typing_the_beginning_of_a_name_finds_actors_matters_and_reports()
    {
        var found = Text(await samples.Served.Page("/search/as-typed?q=hondur"));
        found.ShouldContain("state Honduras");
        found.ShouldContain("visa Visa regime between Honduras and Russia");
        found.ShouldContain("report");
    }

    [Fact]
    public async Task An_actor_is_found_by_another_of_its_names_and_without_its_accents()
    {
        Text(await samples.Served.Page("/search?q=HND")).ShouldContain("state Honduras");
        Text(await samples.Served.Page("/search?q=aguero")).ShouldContain("person Mireya Agüero de Corrales");
    }

    [Fact]
    public async Task The_page_of_a_report_marks_the_words_of_each_claim()
    {
        var html = await samples.Served.Page("/documents/03-honduras-opens-embassy");
        var mark = Regex.Match(html, """<mark id="words-\d+" data-claims="([^"]+)">Honduras opened an embassy in Moscow on Monday\.</mark>""");
        mark.Success.ShouldBeTrue();
        foreach (var claim in mark.Groups[1].Value.Split(' ')) html.ShouldContain($"id=\"claim-{claim}\" data-claim=\"{claim}\"");
        Text(html).ShouldContain("Honduran Foreign Minister Mireya Aguero de Corrales and her Russian counterpart, Sergei Lavrov, attended the ceremony.");
    }

    [Fact]
    public async Task The_page_of_a_matter_shows_its_stages_and_the_words_for_each()
    {
        var text = Text(await samples.Served.Page("/matters/visa-hnd-rus"));
        text.ShouldMatch("signed 2014-09-26 ratified as of 2015-03-27 in force 2015-07-11".Replace(" ", @"\s*(?:[●·○]\s*)?"));
        text.ShouldContain("The agreement was signed on September 26, 2014.");
        text.ShouldContain("initialled not reported");
    }

    [Fact]
    public async Task The_page_of_a_relation_is_seen_from_the_date_in_its_address()
    {
        Text(await samples.Served.Page("/relations/RUS/HND")).ShouldContain("visa-free: in force 2015-07-11");
        var before = Text(await samples.Served.Page("/relations/RUS/HND?as-of=2014"));
        before.ShouldContain("visa-free: signed 2014-09-26");
        before.ShouldNotContain("in force 2015-07-11");
    }

    [Fact]
    public async Task Two_dates_of_a_relation_are_compared()
    {
        var text = Text(await samples.Served.Page("/relations/RUS/HND?as-of=2015-08&against=2014-01"));
        text.ShouldContain("Otherwise than on 2014-01");
        text.ShouldMatch("Changed .*Visa regime between Honduras and Russia under negotiation → in force");
        text.ShouldMatch("Visa regime between Honduras and Russia, visa-free changed");
        Text(await samples.Served.Page("/relations/RUS/HND?as-of=2014-02&against=2014-01")).ShouldContain("Nothing is reported to have changed in between.");
        Text(await samples.Served.Page("/relations/RUS/HND?against=2014-01")).ShouldContain("under negotiation → in force");
    }

    [Fact]
    public async Task What_two_dates_differ_in_is_a_file_too()
    {
        var page = await samples.Served.Page("/relations/RUS/HND?as-of=2015-08&against=2014-01");
        page.ShouldContain("/relations/RUS/HND/changes.csv?against=2014-01&amp;as-of=2015-08");
        var csv = await samples.Served.Page("/relations/RUS/HND/changes.csv?against=2014-01&as-of=2015-08");
        csv.ShouldContain("change,matter,kind,title,stage before,stage,steps told,no longer told,promises,joined,left");
        csv.ShouldContain("changed,visa-hnd-rus,visa,Visa regime between Honduras and Russia,under negotiation,in force,");
        using var workbook = await samples.Served.Client.GetAsync("/relations/RUS/HND/changes.xlsx?against=2014-01");
        workbook.Content.Headers.ContentDisposition!.FileName!.ShouldBe("changes.xlsx");
        using var turned = await samples.Served.Client.GetAsync("/relations/RUS/HND/changes.csv?as-of=2014-01&against=2015-08");
        turned.Headers.Location!.ToString().ShouldBe("/relations/RUS/HND/changes.csv?against=2014-01&as-of=2015-08");
        using var without = await samples.Served.Client.GetAsync("/relations/RUS/HND/changes.csv");
        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_page_of_an_actor_shows_offices_figures_and_reports()
    {
        var russia = Text(await samples.Served.Page("/actors/state:RUS"));
        russia.ShouldContain("Reports that name it");
        russia.ShouldContain("Trade turnover, Russia and Honduras, 2012: more than 51 m USD");
        var html = await samples.Served.Page("/actors/person:Sergey%20Lavrov");
        html.ShouldContain("Offices held");
    }

    [Fact]
    public async Task Two_dates_are_compared_from_the_earlier_to_the_later()
    {
        using var turned = await samples.Served.Client.GetAsync("/relations/RUS/HND?as-of=2014-01&against=2015-08");
        turned.Headers.Location!.ToString().ShouldBe("/relations/RUS/HND?against=2014-01&as-of=2015-08");
        using var wrong = await samples.Served.Client.GetAsync("/relations/RUS/HND?against=soon");
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_links_of_a_page_look_from_where_the_page_looks()
    {
        var html = await samples.Served.Page("/relations/RUS/HND?as-of=2014&known-at=2100");
        var links = Regex.Matches(html, """href="(/(?:matters|documents|actors)[^"#]*)""").Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).ToList();
        links.Count.ShouldBeGreaterThan(5);
        links.ShouldAllBe(link => link.Contains("as-of=2014") && link.Contains("known-at=2100"));
    }

    [Fact]
    public async Task Two_names_in_a_form_lead_to_the_page_of_their_relation()
    {
        using var response = await samples.Served.Client.GetAsync("/relations?one=Russia&other=HND");
        response.Headers.Location!.ToString().ShouldBe("/relations/state%3ARUS/state%3AHND");
    }

    [Fact]
    public async Task A_claim_leads_to_its_words()
    {
        var html = await samples.Served.Page("/documents/03-honduras-opens-embassy");
        var claim = Regex.Match(html, "data-claim=\"([0-9a-f]+)\"").Groups[1].Value;
        using var response = await samples.Served.Client.GetAsync($"/claims/{claim[..8]}");
        response.Headers.Location!.ToString().ShouldEndWith($"#claim-{claim}");
    }

    [Fact]
    public async Task A_table_is_a_file_for_spreadsheets_with_the_same_rows()
    {
        using var response = await samples.Served.Client.GetAsync("/visas.csv?actor=HND&as-of=2014");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        response.Content.Headers.ContentDisposition!.FileName!.ShouldBe("visas-as-of-2014.csv");
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n");
        lines[0].TrimStart('\uFEFF').ShouldBe("matter,between,regime,stay in days,stage,standing,date,date basis");
        lines.ShouldContain("visa-hnd-rus,Honduras; Russia,visa-free,,signed,reached,2014-09-26,stated");
    }

    [Fact]
    public async Task The_figures_of_a_relation_are_a_file_too() =>
        (await samples.Served.Page("/relations/RUS/HND/figures.csv")).ShouldContain("trade turnover,Russia; Honduras,,2012,>,51000000,USD,,actual");

    // What a person reads on a page, in one line.
    private static string Text(string html) =>
        Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(html, """<a class="cite".*?</a>""", ""), "<[^>]+>", " ")), @"\s+", " ").Replace(" :", ":").Replace(" ,", ",");
}
