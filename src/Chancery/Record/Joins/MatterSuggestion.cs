namespace Chancery.Record.Joins;

/// <summary>Two matters that may be one, where too little is told to take them for one.</summary>
/// <param name="Matter">The one of which less is told.</param>
/// <param name="Into">The one that would stay.</param>
/// <param name="Score">How much speaks for it, from 0 to 1; what speaks for less than a half is not suggested.</param>
/// <param name="Because">What speaks for it and what against it.</param>
public sealed record MatterSuggestion(Matter Matter, Matter Into, double Score, string Because);
