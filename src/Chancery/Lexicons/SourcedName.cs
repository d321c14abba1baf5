using Chancery.Actors;

namespace Chancery.Lexicons;

/// <summary>A name of an actor with the place that gives it.</summary>
/// <param name="Text">The name as it is written.</param>
/// <param name="Actor">Whom it names; null for a reading that names no actor.</param>
/// <param name="Kind">In which way it stands for the actor.</param>
/// <param name="Language">The language that calls it so; null for names that are the same in all of Latin script.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Context">When this reading is meant, as the file writes it; null when it is the usual one.</param>
/// <param name="Where">Where the data says so.</param>
public sealed record SourcedName(
    string Text, ActorId? Actor, NameKind Kind, string? Language, double Confidence, string? Context, DataPlace Where);
