namespace Chancery.Record;

/// <summary>A role or an attribute by which claims are joined into a matter.</summary>
/// <param name="Name">The role's or the attribute's name.</param>
/// <param name="IsRole">Whether it is a role.</param>
/// <param name="AsStates">Whether a person or an agency counts as the state that it acts for.</param>
/// <param name="AsFamily">Whether only what stands before the first colon counts.</param>
/// <param name="AtLeast">How many values must be known for the claim to be joined with others; 0 when none need be.</param>
public sealed record IdentityPart(string Name, bool IsRole, bool AsStates, bool AsFamily, int AtLeast)
{
    /// <summary>Whether it alone makes the matter where a claim tells it: a treaty known by its name is one, whoever joins it.</summary>
    public bool Alone { get; init; }

    /// <summary>Values that part nothing: who waives visas for biometric passports waives them for travellers at large.</summary>
    public IReadOnlyList<string> Save { get; init; } = [];
}
