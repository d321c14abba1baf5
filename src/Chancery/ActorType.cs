namespace Chancery;

/// <summary>What sort of actor an id names.</summary>
public enum ActorType
{
    /// <summary>A state, by its ISO 3166-1 alpha-3 code: <c>state:HND</c>.</summary>
    State,

    /// <summary>An organisation, ministry or agency, by its common acronym or full English name: <c>org:CELAC</c>.</summary>
    Org,

    /// <summary>A person, by given and family name: <c>person:Sergey Lavrov</c>.</summary>
    Person,

    /// <summary>A region, by a slug: <c>region:central-america</c>.</summary>
    Region,

    /// <summary>A group that has no name of its own, by words: <c>group:official sources</c>.</summary>
    Group,

    /// <summary>An office whose holder is not known, by words: <c>office:president of Argentina</c>.</summary>
    Office,
}
