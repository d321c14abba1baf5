namespace Chancery.Server.Shell;

/// <summary>What an answer may do in a browser besides showing itself; said of an address.</summary>
/// <param name="MayBeFramed">Whether the sites that the operator has named may show it in a frame.</param>
/// <param name="StyleHash">The hash of the one style that it holds itself (CSP Level 3, 2.3.1); null when it holds none.</param>
internal sealed record PagePolicy(bool MayBeFramed, string? StyleHash)
{
    // No inline script or style, nothing from elsewhere: what a report says can be shown and nothing more.
    private const string Usual = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; ";

    /// <summary>A page that is shown on its own.</summary>
    public static PagePolicy Whole { get; } = new(MayBeFramed: false, StyleHash: null);

    /// <summary>A page that other sites may show.</summary>
    public static PagePolicy Embedded { get; } = new(MayBeFramed: true, StyleHash: null);

    /// <summary>The policy as the browser is told it.</summary>
    /// <param name="sites">The sites that the operator has named.</param>
    public string Told(IReadOnlyList<string> sites)
    {
        var frames = MayBeFramed && sites.Count > 0 ? string.Join(' ', sites) : "'none'";
        return (StyleHash is null ? Usual : $"default-src 'none'; style-src '{StyleHash}'; ") + $"frame-ancestors {frames}";
    }
}
