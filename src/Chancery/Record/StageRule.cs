namespace Chancery.Record;

/// <summary>A stage of a kind, as the kinds' table declares it.</summary>
/// <param name="Name">The stage.</param>
/// <param name="Reach">What it takes to get there, and what it means.</param>
public sealed record StageRule(string Name, StageReach Reach)
{
    /// <summary>Whether somebody's word is given with it: it is held as a promise.</summary>
    public bool GivesWord { get; init; }

    /// <summary>Whether the matter stands still with it and may go on from where it was.</summary>
    public bool Pauses { get; init; }

    /// <summary>Whether what was promised of the matter is broken with it.</summary>
    public bool BreaksWord { get; init; }
}
