using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Chancery.Browser.Tests;

/// <summary>A site that shows a page of another one in a frame; it has two names, which are two origins to a browser.</summary>
internal sealed class OtherSite : IDisposable
{
    private readonly HttpListener listener = new();

    private OtherSite(int port)
    {
        (MayEmbed, MayNotEmbed) = ($"http://localhost:{port}", $"http://127.0.0.1:{port}");
        listener.Prefixes.Add($"{MayEmbed}/");
        listener.Prefixes.Add($"{MayNotEmbed}/");
        listener.Start();
        _ = AnswerAsync();
    }

    /// <summary>The origin that the program is started with.</summary>
    public string MayEmbed { get; }

    /// <summary>The other one.</summary>
    public string MayNotEmbed { get; }

    public static OtherSite Start()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        return new(port);
    }

    public void Dispose() => listener.Close();

    // What is to be shown stands in the address, as the HTML that the program offers.
    private async Task AnswerAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                var page = $"<!DOCTYPE html><html lang=\"en\"><title>Another site</title><h1>Another site</h1>{context.Request.QueryString["show"]}";
                context.Response.ContentType = "text/html; charset=utf-8";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(page));
                context.Response.Close();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
