using System.Net;
using System.Net.Security;
using Chancery.Lexicons;
using Chancery.Server.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Chancery.Tests.Server;

/// <summary>A record that is served on a free port of this machine, until the tests are done with it.</summary>
internal sealed class ServedRecord : IAsyncDisposable
{
    // What is known of the world is the same for all records and takes longest to load.
    private static readonly Lazy<World> s_world = new(() => World.Load(Installation.Find()));

#pragma warning disable CA5359 // What the tests serve over https bears a certificate that they have made themselves.
    private static readonly SslClientAuthenticationOptions s_anyCertificate = new() { RemoteCertificateValidationCallback = (_, _, _, _) => true };
#pragma warning restore CA5359

    private readonly WebApplication app;

    private ServedRecord(WebApplication app)
    {
        this.app = app;
        Client = NewClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<ServedRecord> StartAsync(string record, TimeProvider? clock = null, Func<ServeRequest, ServeRequest>? change = null)
    {
        var request = new ServeRequest(record, ["http://127.0.0.1:0"], Installation.Find(), clock ?? TimeProvider.System, "Anna") { World = s_world.Value };
        var (app, error) = PageServer.Make(change is null ? request : change(request));
        error.ShouldBeNull();
        await app!.StartAsync();
        return new(app);
    }

    /// <summary>Another browser, or another program.</summary>
    /// <param name="cookies">What the browser remembers; nothing when null.</param>
    public HttpClient NewClient(CookieContainer? cookies = null) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = cookies ?? new(), SslOptions = s_anyCertificate }) { BaseAddress = new(app.Urls.First()) };

    /// <summary>The page at an address, which must be there.</summary>
    public async Task<string> Page(string address)
    {
        using var response = await Client.GetAsync(address);
        response.IsSuccessStatusCode.ShouldBeTrue($"{address}: {response.StatusCode}");
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
