using Chancery.Actors.References;

namespace Chancery.Actors;

/// <summary>Who is meant where in one document, which offices it names, and for which states they act.</summary>
/// <remarks>Never changes.</remarks>
public sealed class DocumentActors
{
    private readonly MentionIndex index;
    private readonly Func<ActorId, ActorId?> stateOf;
    private readonly Dictionary<ActorId, OfficeHolding> organisational = [];

    internal DocumentActors(
        IReadOnlyList<Mention> mentions, MentionIndex index, IReadOnlyList<OfficeHolding> offices, QuotedSpeech quoted,
        Func<ActorId, ActorId?> stateOf)
    {
        Mentions = mentions;
        Offices = offices;
        Quoted = quoted;
        this.index = index;
        this.stateOf = stateOf;
        foreach (var held in offices)
            if (held is { Former: false, Of.Type: ActorType.Org }) organisational.TryAdd(held.Person, held);
    }

    /// <summary>All mentions, in the order of the text; one may lie inside another: the adjective in "Honduran minister".</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The offices that the document names with their holders.</summary>
    public IReadOnlyList<OfficeHolding> Offices { get; }

    /// <summary>Who speaks in the document's quotations.</summary>
    internal QuotedSpeech Quoted { get; }

    /// <summary>The mention whose head is that word, or, where there is none, the shortest that covers it.</summary>
    public Mention? HeadedBy(int sentence, int token) => index.At(sentence, token);

    /// <summary>The state that a person or an agency speaks and acts for in this document; null when unclear.</summary>
    public ActorId? StateOf(ActorId actor) => stateOf(actor);

    /// <summary>The office of an organisation or agency that a person holds in this document; null when there is none.</summary>
    internal OfficeHolding? OrganisationalOffice(ActorId person) => organisational.GetValueOrDefault(person);

    /// <summary>The states that the actors of a mention act for, each once; actors without one are left out.</summary>
    public IReadOnlyList<ActorId> StatesOf(Mention mention) =>
        [.. mention.Actors.Select(stateOf).OfType<ActorId>().Distinct()];
}
