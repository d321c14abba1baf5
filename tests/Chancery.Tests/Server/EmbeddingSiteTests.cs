using Chancery.Server.Hosting;

namespace Chancery.Tests.Server;

public sealed class EmbeddingSiteTests
{
    [Theory]
    [InlineData("https://intranet.example", "https://intranet.example")]
    [InlineData("https://intranet.example/", "https://intranet.example")]
    [InlineData("http://localhost:5199", "http://localhost:5199")]
    [InlineData("https://Intranet.Example:443", "https://intranet.example")]
    public void A_site_is_named_by_its_origin(string given, string origin) => EmbeddingSite.Parse(given).ShouldBe((origin, null));

    [Theory]
    [InlineData("*")]
    [InlineData("https://*.example")]
    [InlineData("https://intranet.example/page")]
    [InlineData("https://intranet.example; script-src *")]
    [InlineData("https://user@intranet.example")]
    [InlineData("ftp://intranet.example")]
    [InlineData("intranet.example")]
    [InlineData("data:text/html,x")]
    public void What_is_no_single_origin_is_refused(string given) => EmbeddingSite.Parse(given).Error!.ShouldContain("--embed-in https://intranet.example");
}
