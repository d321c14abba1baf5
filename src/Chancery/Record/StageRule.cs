namespace Chancery.Record;

/// <summary>A stage of a kind, as the kinds' table declares it.</summary>
/// <param name="Name">The stage.</param>
/// <param name="Reach">What it takes to get there, and what it means.</param>
public sealed record StageRule(string Name, StageReach Reach);
