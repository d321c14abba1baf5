using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Chancery.Tests.Server;

[Collection(ServedSamples.Name)]
public sealed class DrawingFileTests(ServedSamples samples)
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Drawings => ["/map.svg", "/map.svg?show=visas&of=RUS", "/network.svg?kind=visa", "/figures.svg", "/timeline.svg?by=actor&reported=yes", "/timeline.svg?actor=Mexico&kind=programme"];

    [Theory]
    [MemberData(nameof(Drawings))]
    public async Task A_drawing_is_a_file_that_is_whole_in_itself(string address)
    {
        using var response = await samples.Served.Client.GetAsync(address);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        var text = await response.Content.ReadAsStringAsync();
        var root = XDocument.Parse(text).Root!;
        root.Name.ShouldBe(s_svg + "svg");
        root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src" or "tabindex").ShouldBeEmpty();
        root.Descendants(s_svg + "a").ShouldBeEmpty();
        text.ShouldNotContain("var(");
        text.ShouldNotContain("@import");
        root.Elements(s_svg + "text").First().Value.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public async Task Its_style_is_the_only_one_that_its_policy_lets_through(string address)
    {
        using var response = await samples.Served.Client.GetAsync(address);
        var style = XDocument.Parse(await response.Content.ReadAsStringAsync()).Descendants(s_svg + "style").Single().Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldBe($"default-src 'none'; style-src 'sha256-{hash}'; frame-ancestors 'none'");
    }

    [Fact]
    public async Task It_tells_from_where_in_time_it_was_seen() =>
        (await samples.Served.Page("/network.svg?as-of=2014")).ShouldContain("on record, as of 2014.");

    [Fact]
    public async Task No_other_site_may_show_a_drawing_unless_it_was_named()
    {
        using var response = await samples.Served.Client.GetAsync("/embed/map");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        (await samples.Served.Page("/map")).ShouldContain("--embed-in");
    }
}
