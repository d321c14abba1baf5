using System.Net;
using Chancery.Server.Accounts;

namespace Chancery.Server.Hosting;

/// <summary>What must be so before pages are served where other machines can reach them.</summary>
internal static class ServeRules
{
    /// <summary>What is wrong with a request as it was written; null when nothing is.</summary>
    public static string? Refusal(ServeRequest request)
    {
        if (request.Urls.Select(url => ListenEndpoint.Parse(url).Error).FirstOrDefault(error => error is not null) is { } wrong) return wrong;
        if (request.EmbedIn.Select(site => EmbeddingSite.Parse(site).Error).FirstOrDefault(error => error is not null) is { } unreadable) return unreadable;
        if (request.Endpoints.Any(endpoint => endpoint.IsHttps) != request.Certificate is not null)
            return request.Certificate is null
                ? "https needs a certificate: --certificate FILE, in PEM, and --certificate-key FILE where its key is in another file."
                : "A certificate was given, but no address with https: name one with --urls https://...";
        if (request.Hosts.FirstOrDefault(host => !IsHost(host)) is { } strange) return $"\"{strange}\" is no name of a host; write --hosts chancery.example.org";
        if (request.Proxies.FirstOrDefault(proxy => !IPAddress.TryParse(proxy, out _)) is { } unknown) return $"\"{unknown}\" is no address; write --proxy 10.0.0.2";
        return request.IsLocal || request.Hosts.Count > 0 ? null
            : $"{Where(request)} can be reached from other machines: say by which names or addresses they call it, --hosts chancery.example.org. Any other is refused.";
    }

    /// <summary>Why accounts are wanting; null when they are not.</summary>
    public static string? Refusal(ServeRequest request, AccountDesk accounts) =>
        request.IsLocal || accounts.Ask(store => store.Accounts.Any()) ? null
            : $"{Where(request)} can be reached from other machines, and there are no accounts yet. Make the first one: chancery accounts add NAME --role administrator --record {request.Record}";

    /// <summary>What whoever serves should know; null when there is nothing.</summary>
    public static string? Warning(ServeRequest request) =>
        request.Endpoints.Any(endpoint => endpoint is { IsLocal: false, IsHttps: false })
            ? "Over http, passwords and what is read can be seen on the way. Serve https (--certificate), or put a server before it that does (--proxy)."
            : null;

    private static string Where(ServeRequest request) =>
        request.Urls.FirstOrDefault(url => ListenEndpoint.Parse(url).Endpoint is { IsLocal: false }) ?? "What a proxy passes on";

    private static bool IsHost(string host) => Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) != UriHostNameType.Unknown;
}
