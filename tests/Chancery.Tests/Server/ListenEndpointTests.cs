using Chancery.Server.Hosting;
using Chancery.Tests.Cli;

namespace Chancery.Tests.Server;

public sealed class LoopbackEndpointTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", 5080)]
    [InlineData("http://127.0.0.2:81/", 81)]
    [InlineData("http://localhost:8080", 8080)]
    [InlineData("http://[::1]:8080", 8080)]
    [InlineData("http://localhost", 80)]
    public void An_address_of_this_machine_is_listened_at(string url, int port)
    {
        var (endpoint, error) = LoopbackEndpoint.Parse(url);
        error.ShouldBeNull();
        endpoint!.Port.ShouldBe(port);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.4:5080")]
    [InlineData("http://example.org")]
    [InlineData("http://127.0.0.1.example.org")]
    public void An_address_that_others_could_reach_is_refused(string url) =>
        LoopbackEndpoint.Parse(url).Error.ShouldNotBeNull().ShouldContain("other machines");

    [Theory]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:5080/path")]
    [InlineData("http://")]
    [InlineData("")]
    public void What_is_no_such_address_is_refused_with_an_example(string url) =>
        LoopbackEndpoint.Parse(url).Error.ShouldNotBeNull().ShouldContain("--urls http://127.0.0.1:5080");

    [Fact]
    public async Task The_command_refuses_it_before_it_opens_anything()
    {
        var run = await CommandRun.Of("serve", "--record", "none.db", "--urls", "http://0.0.0.0:5080");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("this machine only");
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_told()
    {
        var run = await CommandRun.Of("serve", "--record", "none.db");
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldContain("There is no record at none.db");
    }
}
