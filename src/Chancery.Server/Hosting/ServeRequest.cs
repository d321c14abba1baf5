using Chancery.Lexicons;

namespace Chancery.Server.Hosting;

/// <summary>What is served, and where.</summary>
/// <param name="Record">The file of the record.</param>
/// <param name="Urls">The addresses to listen at; none for the usual one.</param>
/// <param name="Installation">Where the data files are.</param>
/// <param name="Clock">Gives record time.</param>
/// <param name="User">Who decides where there are no accounts: the user of this machine.</param>
internal sealed record ServeRequest(string Record, IReadOnlyList<string> Urls, Installation Installation, TimeProvider Clock, string User)
{
    /// <summary>Where the pages are when nothing is said.</summary>
    public const string UsualUrl = "http://127.0.0.1:5080";

    /// <summary>The origins of the sites whose pages may show drawings in a frame; usually none.</summary>
    public IReadOnlyList<string> EmbedIn { get; init; } = [];

    /// <summary>The world, where it has been loaded already.</summary>
    public World? World { get; init; }

    /// <summary>The names by which other machines call this one.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The addresses of those who pass requests on from elsewhere, and whose word for where from is taken.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>The certificate for https, in PEM; null where there is none.</summary>
    public string? Certificate { get; init; }

    /// <summary>The private key of the certificate, in PEM; null where it is in the same file.</summary>
    public string? CertificateKey { get; init; }

    /// <summary>The addresses to listen at; all of them can be read.</summary>
    public IReadOnlyList<ListenEndpoint> Endpoints => [.. Urls.DefaultIfEmpty(UsualUrl).Select(url => ListenEndpoint.Parse(url).Endpoint).OfType<ListenEndpoint>()];

    /// <summary>Whether only this machine can reach the pages.</summary>
    public bool IsLocal => Endpoints.All(endpoint => endpoint.IsLocal) && Proxies.Count == 0;
}
