using System.Net;

namespace Chancery.Server.Hosting;

/// <summary>An address of this machine alone, at which pages are served without log-in.</summary>
/// <param name="Address">The address; null for all that <c>localhost</c> means.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
internal sealed record LoopbackEndpoint(IPAddress? Address, int Port)
{
    private const string Example = "for example --urls " + ServeRequest.UsualUrl;

    /// <summary>Reads an address; refuses every one that other machines could reach.</summary>
    public static (LoopbackEndpoint? Endpoint, string? Error) Parse(string url)
    {
        // "*" and "+" stand for all addresses of a machine and are no host names.
        var isAny = url.Contains("//*", StringComparison.Ordinal) || url.Contains("//+", StringComparison.Ordinal);
        if (isAny) return (null, Refusal(url));
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.PathAndQuery != "/")
            return (null, $"\"{url}\" is no address; write a scheme, a host and a port, {Example}.");
        if (uri.Scheme != Uri.UriSchemeHttp)
            return (null, $"\"{url}\" is not served: on this machine alone pages are served over http, {Example}.");
        if (uri.Host == "localhost") return (new(uri.Port == 0 ? IPAddress.Loopback : null, uri.Port), null);
        return IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)
            ? (new(address, uri.Port), null)
            : (null, Refusal(url));
    }

    private static string Refusal(string url) =>
        $"\"{url}\" could be reached from other machines, and there are no accounts yet: Chancery listens on this machine only, {Example}.";
}
