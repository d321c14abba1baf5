namespace Chancery.Lexicons;

/// <summary>What is known of the world in any language.</summary>
internal sealed record WorldFacts(
    IReadOnlyDictionary<string, State> States,
    IReadOnlyDictionary<string, Region> Regions,
    IReadOnlyDictionary<string, Organisation> Organisations,
    IReadOnlyList<Membership> Memberships,
    IReadOnlyList<Tenure> Tenures,
    IReadOnlyList<Place> Places);
