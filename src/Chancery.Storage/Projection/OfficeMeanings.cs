using Chancery.Record;

namespace Chancery.Storage.Projection;

/// <summary>Writes whom attestations of offices mean, and remembers of whom something else is attested than before.</summary>
/// <param name="attestations">The attestations.</param>
/// <param name="offices">Asks what they say together.</param>
/// <param name="world">The world.</param>
internal sealed class OfficeMeanings(AttestationTable attestations, AttestedOffices offices, KnownWorld world)
{
    private readonly Dictionary<ActorId, HeldOffices?> before = [];
    private readonly Dictionary<ActorId, List<DateRange>> times = [];

    /// <summary>The persons of whom something else is attested than before.</summary>
    public IReadOnlyCollection<ActorId> Changed => before.Keys;

    /// <summary>The offices that one of them held before.</summary>
    public HeldOffices? Before(ActorId person) => before[person];

    /// <summary>The times for which something else is attested of one of them.</summary>
    public IReadOnlyList<DateRange> TimesOf(ActorId person) => times.GetValueOrDefault(person) ?? [];

    /// <summary>Takes note of attestations that are about to go.</summary>
    public void Leave(IEnumerable<Attestation> going)
    {
        foreach (var attestation in going) Note(attestation.MeantPerson, attestation);
    }

    /// <summary>Writes whom attestations mean now.</summary>
    public void Write(IEnumerable<Attestation> doubtful, ActorIdentities identities)
    {
        var changes = new List<(Attestation Attestation, ActorId Person, ActorId Of)>();
        foreach (var attestation in doubtful)
        {
            var read = attestation.Read;
            var person = identities.Meant(read.Person, read.When, read.Document);
            var of = identities.Meant(read.Of, read.When, read.Document);
            if (person == attestation.MeantPerson && of == attestation.MeantOf) continue;
            changes.Add((attestation, person, of));
            Note(person, attestation);
            Note(attestation.MeantPerson, attestation);
        }

        foreach (var (attestation, person, of) in changes) attestations.Mean(attestation, person, of);
    }

    // What he held before must be asked before anything of it is changed.
    private void Note(ActorId? meant, Attestation attestation)
    {
        if (meant is not { Type: ActorType.Person } person) return;
        if (!before.ContainsKey(person)) before.Add(person, offices.Of(person, world));
        if (attestation.Read.When is { } when) (times.TryGetValue(person, out var known) ? known : times[person] = []).Add(when);
    }
}
