namespace Chancery;

/// <summary>Two matters are two, however alike: they are not suggested again to be one.</summary>
/// <param name="One">The id that one had when it was decided.</param>
/// <param name="Other">The id that the other had.</param>
/// <param name="Claims">The ids of the claims of the one.</param>
/// <param name="OtherClaims">The ids of the claims of the other.</param>
public sealed record PartMatters(
    string One, string Other, IReadOnlyList<string> Claims, IReadOnlyList<string> OtherClaims) : Ruling;
