using System.Net;

namespace Chancery.Tests.Server;

[Collection(ServedSamples.Name)]
public sealed class FigureTests(ServedSamples samples)
{
    [Fact]
    public async Task A_figure_leads_to_the_words_that_give_it_and_tells_them()
    {
        var html = WebUtility.HtmlDecode(await samples.Served.Page("/figures?actor=HND&indicator=trade%20turnover"));
        html.ShouldMatch("""<a href="/documents/[0-9a-f]+#words-\d+"><title>Honduras and Russia, 2012: more than 51 m USD\. “[^<]*” [^<]+</title>""");
        html.ShouldContain("Trade turnover, USD");
        html.ShouldContain("id=\"source-1\"");
    }

    [Fact]
    public async Task They_are_narrowed_by_indicator_and_all_indicators_can_be_chosen()
    {
        var html = await samples.Served.Page("/figures");
        html.ShouldContain("<option value=\"trade turnover\">trade turnover</option>");
        (await samples.Served.Page("/figures?indicator=nothing")).ShouldContain("No figure of the sort is on record");
    }

    [Fact]
    public async Task The_table_has_the_number_the_date_and_the_words()
    {
        var csv = await samples.Served.Page("/figures.csv?actor=HND");
        csv.ShouldContain("figure-trade-turnover-hnd-rus,trade turnover,Honduras; Russia,,2012,2012,stated,>,51000000,USD,,actual,no,");
    }
}
