using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>Of whom claims may mean another than before, once the log has said something new.</summary>
/// <param name="world">The world.</param>
/// <param name="decided">What reviewers decided.</param>
/// <param name="respelt">Persons of whose spelling something changed, and under whom they went and go.</param>
internal sealed class IdentityChanges(KnownWorld world, DecidedIdentities decided, IReadOnlySet<ActorId> respelt)
{
    private readonly HashSet<ActorId> ruledOn = [.. respelt];

    /// <summary>The actors whose claims must be looked at again: those respelt, and those of whom something was decided, under every
    /// spelling.</summary>
    public IReadOnlySet<ActorId> Actors(
        IReadOnlyCollection<ActorId> ruled, IReadOnlyDictionary<ActorId, (ActorId Main, string Because)> spellings)
    {
        var changed = respelt.ToHashSet();
        if (ruled.Count == 0) return changed;
        var mains = ruled.Select(Main).Concat(ruled).ToHashSet();
        changed.UnionWith(mains);
        changed.UnionWith(spellings.Where(spelling => mains.Contains(spelling.Value.Main)).Select(spelling => spelling.Key));
        ruledOn.UnionWith(changed);
        return changed;

        ActorId Main(ActorId actor) => spellings.TryGetValue(actor, out var spelling) ? spelling.Main : actor;
    }

    /// <summary>The persons of whom something was decided or whose spelling changed: whom attestations of their offices mean may be
    /// others than before.</summary>
    public IReadOnlyCollection<ActorId> RuledOn => ruledOn;

    /// <summary>The offices of attestations that are new, gone or of somebody of whom something changed, each with the time of the attestation.</summary>
    public IReadOnlySet<(ActorId Office, DateRange When)> Offices(IEnumerable<Attestation> attestations) => attestations
        .Where(attestation => attestation.Read is { Former: false, When: not null })
        .Select(attestation => (OfficeName.IdOf(attestation.Read.Office, OwnerOf(attestation.Read), world), attestation.Read.When!.Value))
        .ToHashSet();

    private ActorId OwnerOf(OfficeAttestation read) => decided.Split(read.Of, read.Document);
}
