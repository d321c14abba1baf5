using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Chancery.Storage.Accounts;

namespace Chancery.Tests.Server;

/// <summary>What holds where other machines may reach the pages.</summary>
public sealed class ElsewhereTests(GuardedRecord guarded) : IClassFixture<GuardedRecord>
{
    [Fact]
    public async Task Over_https_the_cookie_goes_nowhere_else()
    {
        var file = Path.GetTempFileName();
        using var key = RSA.Create(2048);
        using (var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)))
            await File.WriteAllTextAsync(file, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        await using var served = await ServedRecord.StartAsync(guarded.RecordPath, guarded.Clock, request => request with { Urls = ["https://127.0.0.1:0"], Certificate = file });
        using var browser = served.NewClient();
        using var signedIn = await GuardedRecord.SignIn(browser, "Rita", GuardedRecord.Password);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(cookie => cookie.Contains("session", StringComparison.Ordinal));
        cookie.ShouldStartWith("__Host-chancery-session=");
        cookie.ShouldContain("; secure");
        (await browser.GetStringAsync("/")).ShouldContain("Rita");
        File.Delete(file);
    }

    [Fact]
    public async Task It_answers_to_the_names_that_were_given_and_no_others()
    {
        await using var served = await ServedRecord.StartAsync(guarded.RecordPath, guarded.Clock, request => request with { Hosts = ["chancery.example"] });
        (await Status(served, "chancery.example")).ShouldBe(HttpStatusCode.Redirect);
        (await Status(served, "127.0.0.1")).ShouldBe(HttpStatusCode.Redirect);
        (await Status(served, "evil.example")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(false, "127.0.0.1")]
    [InlineData(true, "192.0.2.7")]
    public async Task Only_a_proxy_that_was_named_is_believed_from_where_somebody_comes(bool isNamed, string origin)
    {
        await using var served = await ServedRecord.StartAsync(guarded.RecordPath, guarded.Clock,
            request => isNamed ? request with { Proxies = ["127.0.0.1"], Hosts = ["chancery.example"] } : request);
        using var browser = served.NewClient();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");
        (await GuardedRecord.SignIn(browser, "Rita", GuardedRecord.Password)).Dispose();
        guarded.Accounts(store => store.Audit.Latest(new(AuditAct.SignedIn), 1)).Single().Origin.ShouldBe(origin);
    }

    private static async Task<HttpStatusCode> Status(ServedRecord served, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };
        using var response = await served.Client.SendAsync(request);
        return response.StatusCode;
    }
}
