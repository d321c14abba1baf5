namespace Chancery.Frames;

/// <summary>Which actors a role takes, and what a person or an agency stands for in it.</summary>
internal enum ActorFilter
{
    /// <summary>Anybody, as named.</summary>
    Actor,

    /// <summary>A state; persons and agencies stand for theirs.</summary>
    State,

    /// <summary>A state, an organisation or a region; persons stand for their state.</summary>
    Party,

    /// <summary>A person or an office whose holder is not named.</summary>
    Person,

    /// <summary>A state or a region named as such: a place to travel to.</summary>
    Country,

    /// <summary>A state, an organisation or a region named as such, never by way of a person.</summary>
    Body,

    /// <summary>An organisation.</summary>
    Org,

    /// <summary>A group without a name of its own: "protesters".</summary>
    Group,

    /// <summary>Whoever speaks for a state or an organisation: those themselves, and persons who act for one.</summary>
    Official,
}
