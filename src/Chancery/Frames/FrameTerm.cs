namespace Chancery.Frames;

/// <summary>One place where a role's actors may stand.</summary>
/// <param name="Path">Where to look.</param>
/// <param name="Filter">Which actors are taken there.</param>
/// <param name="Discourse">The actors to take from what was read before instead of from a path, or none.</param>
internal sealed record FrameTerm(FramePath Path, ActorFilter Filter, DiscourseSource Discourse);
