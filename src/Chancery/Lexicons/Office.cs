namespace Chancery.Lexicons;

/// <summary>An office and the ways to say it.</summary>
/// <param name="Name">Its canonical form: <c>foreign minister</c>.</param>
/// <param name="Level">How high it stands.</param>
/// <param name="Titles">The ways to say it, the canonical form first, as one writes them inside a sentence.</param>
/// <param name="State">The code of the state where these titles mean this office; null when everywhere.</param>
public sealed record Office(string Name, OfficeLevel Level, IReadOnlyList<string> Titles, string? State);
