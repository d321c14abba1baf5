using Chancery.Views.Answers;

namespace Chancery.Server.Networks;

/// <summary>Two who deal with one another.</summary>
/// <param name="One">One of them.</param>
/// <param name="Other">The other.</param>
/// <param name="Matters">How many matters both take part in.</param>
internal sealed record NetworkTie(NamedActor One, NamedActor Other, int Matters);
