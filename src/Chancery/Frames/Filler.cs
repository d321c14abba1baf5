namespace Chancery.Frames;

/// <summary>An actor found for a role.</summary>
/// <param name="Actor">The actor, as the role takes it.</param>
/// <param name="Token">The word in the sentence where it was found; -1 when it was taken from what was read before.</param>
/// <param name="How">How it was found, in words.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal sealed record Filler(ActorId Actor, int Token, string How, double Confidence)
{
    /// <summary>Whether it stands over against another: "with Kenya", "for Thais".</summary>
    public bool IsCounterpart { get; init; }

    /// <summary>Whether it is one of several of whom the same is said in turn.</summary>
    public bool IsOneOfMany { get; init; }
}
