namespace Chancery.Server.Hosting;

/// <summary>A site whose pages may show drawings in a frame.</summary>
internal static class EmbeddingSite
{
    private const string Example = "for example --embed-in https://intranet.example";

    /// <summary>The origins of sites that can be read.</summary>
    public static IReadOnlyList<string> Origins(IReadOnlyList<string> given) => [.. given.Select(site => Parse(site).Origin).OfType<string>()];

    /// <summary>The origin as browsers write it (RFC 6454, 6.2), or what is wrong with what was given.</summary>
    /// <param name="given">A scheme, a host and perhaps a port.</param>
    public static (string? Origin, string? Error) Parse(string given)
    {
        // A host with a star would name sites that nobody has looked at, and what follows a semicolon would be a policy of its own.
        if (!Uri.TryCreate(given, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0
            || uri.PathAndQuery != "/" || uri.Fragment.Length > 0 || Uri.CheckHostName(uri.Host) == UriHostNameType.Unknown)
            return (null, $"\"{given}\" is no origin of a site; write a scheme, a host and, where it is not the usual one, a port, {Example}.");
        return (uri.GetLeftPart(UriPartial.Authority), null);
    }
}
