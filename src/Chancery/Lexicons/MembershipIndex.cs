namespace Chancery.Lexicons;

/// <summary>Finds memberships by organisation and by state.</summary>
internal sealed class MembershipIndex(WorldFacts facts)
{
    private readonly Lazy<ILookup<string, Membership>> byOrganisation = new(() => facts.Memberships.ToLookup(m => m.Organisation));
    private readonly Lazy<ILookup<string, Membership>> byState = new(() => facts.Memberships.ToLookup(m => m.State));

    public IReadOnlyList<ActorId> MembersOf(ActorId actor) => actor.Type switch
    {
        ActorType.Region when facts.Regions.TryGetValue(actor.Name, out var region) =>
            region.Members.Select(ActorId.State).ToList(),
        ActorType.Org => byOrganisation.Value[actor.Name]
            .Where(m => m.To is null && m.Status is "member")
            .Select(m => ActorId.State(m.State))
            .ToList(),
        _ => [],
    };

    public IReadOnlyList<Membership> Of(ActorId actor) => actor.Type switch
    {
        ActorType.State => byState.Value[actor.Name].ToList(),
        ActorType.Org => byOrganisation.Value[actor.Name].ToList(),
        _ => [],
    };
}
