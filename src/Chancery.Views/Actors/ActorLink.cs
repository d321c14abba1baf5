using Chancery.Views.Answers;

namespace Chancery.Views.Actors;

/// <summary>How an actor belongs to another.</summary>
/// <param name="How">In words before the other: <c>territory of</c>, <c>succeeded by</c>.</param>
/// <param name="Other">The other.</param>
internal sealed record ActorLink(string How, NamedActor Other);
