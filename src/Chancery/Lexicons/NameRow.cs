using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>A name of an actor and the row that gives it.</summary>
internal sealed record NameRow(string Text, ActorId Actor, NameKind Kind, double Confidence, TsvRow Row);
