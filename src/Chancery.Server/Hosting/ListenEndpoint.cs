using System.Net;

namespace Chancery.Server.Hosting;

/// <summary>An address at which pages are served.</summary>
/// <param name="Address">The address; null for all that <c>localhost</c> means.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
/// <param name="IsHttps">Whether what goes to and fro is encrypted.</param>
internal sealed record ListenEndpoint(IPAddress? Address, int Port, bool IsHttps)
{
    private const string Example = "for example --urls " + ServeRequest.UsualUrl;

    /// <summary>Whether only this machine can reach it.</summary>
    public bool IsLocal => Address is null || IPAddress.IsLoopback(Address);

    /// <summary>Reads an address.</summary>
    public static (ListenEndpoint? Endpoint, string? Error) Parse(string url)
    {
        // "*" and "+" stand for all addresses of a machine and are no host names.
        var written = url.Replace("//*", "//[::]", StringComparison.Ordinal).Replace("//+", "//[::]", StringComparison.Ordinal);
        if (!Uri.TryCreate(written, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.PathAndQuery != "/")
            return (null, $"\"{url}\" is no address; write a scheme, a host and a port, {Example}.");
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps) return (null, $"\"{url}\" is not served: pages go over http or https, {Example}.");
        var isHttps = uri.Scheme == Uri.UriSchemeHttps;
        if (uri.Host == "localhost") return (new(uri.Port == 0 ? IPAddress.Loopback : null, uri.Port, isHttps), null);
        return IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address)
            ? (new(address, uri.Port, isHttps), null)
            : (null, $"\"{url}\" names no address of this machine: write it in numbers, http://0.0.0.0:5080 for all of them. The names by which it is called go with --hosts.");
    }
}
