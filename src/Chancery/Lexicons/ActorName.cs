using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>A name by which an actor is called in a language.</summary>
/// <param name="Text">The name as it is written.</param>
/// <param name="Actor">Whom it names; null for a reading of the words that names no actor.</param>
/// <param name="Kind">In which way it stands for the actor.</param>
/// <param name="Confidence">From 0 to 1; below 1 for ambiguous names.</param>
/// <param name="Context">When this reading is meant; null when it is the usual one.</param>
public sealed record ActorName(string Text, ActorId? Actor, NameKind Kind, double Confidence, NameContext? Context = null)
{
    /// <summary>The languages in which it is the name, BCP 47 tags separated by <c>|</c>, or <c>local</c>; null for the reader's own.</summary>
    public string? Languages { get; init; }
}
