using Chancery.Lexicons;

namespace Chancery.Frames;

/// <summary>For whom the actors of a document act: a minister for the state, a ministry for it too, an agency for itself.</summary>
/// <param name="world">The gazetteer.</param>
/// <param name="stateOf">The state that a person or an agency belongs to in this document; null when unclear.</param>
/// <param name="organisationOf">The organisation whose office a person holds in this document; null when there is none.</param>
internal sealed class Standing(World world, Func<ActorId, ActorId?> stateOf, Func<ActorId, ActorId?> organisationOf)
{
    /// <summary>The state that the actor is, belongs to or acts for; null when there is none or it is unclear.</summary>
    public ActorId? StateOf(ActorId actor) =>
        actor.Type is ActorType.State ? actor : stateOf(actor) is { Type: ActorType.State } state ? state : null;

    /// <summary>The party that the actor is or acts for: a state, an organisation or a region; null when it is unclear.</summary>
    /// <remarks>Ministries and the organs of a state are the state; agencies that conclude agreements of their own, and
    /// organisations of several states, are themselves; whoever holds an office of the latter acts for it and for no state.</remarks>
    public ActorId? PartyOf(ActorId actor) => actor.Type switch
    {
        ActorType.State or ActorType.Region => actor,
        ActorType.Org => IsOrganOfState(actor) ? StateOf(actor) ?? actor : actor,
        ActorType.Person or ActorType.Office => stateOf(actor) ?? (OrganisationOf(actor) is { } organisation && IsOfStates(organisation) ? organisation : null),
        _ => null,
    };

    /// <summary>The organisation that the actor is an organ of; the actor itself where it is none.</summary>
    public ActorId WholeOf(ActorId actor) => world.WholeOf(actor) ?? actor;

    /// <summary>Whether one of two states has followed the other: who is in Prague today is where Czechoslovakia was.</summary>
    public bool IsSuccession(ActorId a, ActorId b) => Succeeds(a, b) || Succeeds(b, a);

    private bool Succeeds(ActorId later, ActorId former) =>
        later.Type is ActorType.State && former.Type is ActorType.State
        && world.States.TryGetValue(former.Name, out var state) && state.Status is StateStatus.Former && state.Of == later.Name;

    /// <summary>Whom the actor is heard as: "the UN envoy", whom nobody names, as those for whom he speaks.</summary>
    public ActorId VoiceOf(ActorId actor) =>
        actor.Type is ActorType.Office && PartyOf(actor) is { Type: ActorType.Org } party ? party : actor;

    /// <summary>Whether the actor is a news medium, which passes on what others say and deals with nobody.</summary>
    public bool IsMedium(ActorId actor) =>
        actor.Type is ActorType.Org && world.Organisations.TryGetValue(actor.Name, out var known) && known.Type is OrganisationType.Media;

    // "the UN envoy": an office whose holder the report does not name has the organisation in its own name.
    private ActorId? OrganisationOf(ActorId actor)
    {
        if (actor.Type is not ActorType.Office) return organisationOf(actor);
        var of = actor.Name.LastIndexOf(" of ", StringComparison.Ordinal);
        return of > 0 && world.TryResolve(actor.Name[(of + 4)..], out var owner) && owner.Type is ActorType.Org ? owner : null;
    }

    // A secretary-general speaks for no state, and for all that are members.
    private bool IsOfStates(ActorId organisation) =>
        world.Organisations.TryGetValue(organisation.Name, out var known)
        && known.Type is OrganisationType.Intergovernmental or OrganisationType.Organ or OrganisationType.Forum;

    private bool IsOrganOfState(ActorId actor) =>
        !world.Organisations.TryGetValue(actor.Name, out var known) || known.Type is OrganisationType.Organ;
}
