using Chancery.Lexicons;
using Chancery.Server.Hosting;
using Chancery.Tests.Cli;

namespace Chancery.Tests.Server;

public sealed class ListenEndpointTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", 5080)]
    [InlineData("http://127.0.0.2:81/", 81)]
    [InlineData("http://localhost:8080", 8080)]
    [InlineData("http://[::1]:8080", 8080)]
    [InlineData("http://localhost", 80)]
    public void An_address_of_this_machine_is_listened_at(string url, int port)
    {
        var (endpoint, error) = ListenEndpoint.Parse(url);
        error.ShouldBeNull();
        (endpoint!.Port, endpoint.IsLocal).ShouldBe((port, true));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.4:5080")]
    [InlineData("https://0.0.0.0:8443")]
    public void An_address_that_others_can_reach_is_known_for_one(string url) => ListenEndpoint.Parse(url).Endpoint!.IsLocal.ShouldBeFalse();

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("http://127.0.0.1.example.org")]
    public void A_name_is_no_address_of_this_machine(string url) => ListenEndpoint.Parse(url).Error.ShouldNotBeNull().ShouldContain("--hosts");

    [Theory]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:5080/path")]
    [InlineData("http://")]
    [InlineData("")]
    public void What_is_no_such_address_is_refused_with_an_example(string url) =>
        ListenEndpoint.Parse(url).Error.ShouldNotBeNull().ShouldContain("--urls http://127.0.0.1:5080");

    [Theory]
    [InlineData("http://0.0.0.0:5080", "", null, "--hosts")]
    [InlineData("http://0.0.0.0:5080", "*", null, "no name of a host")]
    [InlineData("https://127.0.0.1:5080", "", null, "--certificate")]
    [InlineData("http://127.0.0.1:5080", "", "some.pem", "https")]
    public void What_is_wanting_is_told_before_anything_is_opened(string url, string hosts, string? certificate, string told) =>
        ServeRules.Refusal(Request("none.db", url, hosts) with { Certificate = certificate }).ShouldNotBeNull().ShouldContain(told);

    [Fact]
    public async Task Elsewhere_nothing_is_served_before_there_are_accounts()
    {
        using var record = new SmallRecord();
        PageServer.Make(Request(record.RecordPath, "http://0.0.0.0:0", "chancery.example")).Error.ShouldNotBeNull()
            .ShouldContain($"chancery accounts add NAME --role administrator --record {record.RecordPath}");
        var run = await CommandRun.Of("serve", "--record", record.RecordPath, "--urls", "http://0.0.0.0:0");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("--hosts");
    }

    [Fact]
    public void A_proxy_passes_on_what_comes_from_elsewhere() => (Request("none.db", ServeRequest.UsualUrl, "") with { Proxies = ["127.0.0.1"] }).IsLocal.ShouldBeFalse();

    [Fact]
    public async Task A_record_that_is_not_there_is_told()
    {
        var run = await CommandRun.Of("serve", "--record", "none.db");
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("There is no record at none.db");
    }

    private static ServeRequest Request(string record, string url, string hosts) =>
        new(record, [url], Installation.Find(), TimeProvider.System, "Anna") { Hosts = hosts.Split(' ', StringSplitOptions.RemoveEmptyEntries) };
}
