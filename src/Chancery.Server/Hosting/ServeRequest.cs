using Chancery.Lexicons;

namespace Chancery.Server.Hosting;

/// <summary>What is served, and where.</summary>
/// <param name="Record">The file of the record.</param>
/// <param name="Urls">The addresses to listen at; none for the usual one.</param>
/// <param name="Installation">Where the data files are.</param>
/// <param name="Clock">Gives record time.</param>
/// <param name="User">Who decides on this machine.</param>
internal sealed record ServeRequest(string Record, IReadOnlyList<string> Urls, Installation Installation, TimeProvider Clock, string User)
{
    /// <summary>Where the pages are when nothing is said.</summary>
    public const string UsualUrl = "http://127.0.0.1:5080";

    /// <summary>The origins of the sites whose pages may show drawings in a frame; usually none.</summary>
    public IReadOnlyList<string> EmbedIn { get; init; } = [];

    /// <summary>The world, where it has been loaded already.</summary>
    public World? World { get; init; }
}
