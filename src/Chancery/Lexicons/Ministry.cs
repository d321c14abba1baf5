namespace Chancery.Lexicons;

/// <summary>A ministry or other body that every state has.</summary>
/// <param name="Name">Its name in ids, before the state's: <c>Ministry of Foreign Affairs</c>.</param>
/// <param name="Titles">The ways to say it beside the state's name.</param>
/// <param name="Link">The word between it and the state that follows: "of".</param>
public sealed record Ministry(string Name, IReadOnlyList<string> Titles, string Link);
