namespace Chancery;

/// <summary>What some claims leave open is as it is told of another matter: they are of that one.</summary>
/// <param name="Matter">The id that their matter had when it was decided.</param>
/// <param name="Into">The id that the other one had.</param>
/// <param name="Claims">The ids of the claims.</param>
/// <param name="Told">The attributes that they leave open.</param>
public sealed record MergeMatters(
    string Matter, string Into, IReadOnlyList<string> Claims, IReadOnlyDictionary<string, AttributeValue> Told) : Ruling;
