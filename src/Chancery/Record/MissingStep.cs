namespace Chancery.Record;

/// <summary>A step that some parties of a matter have taken and others not, as far as the reports tell.</summary>
/// <param name="Stage">The stage: ratified.</param>
/// <param name="By">Of whom no report tells it, in order.</param>
public sealed record MissingStep(string Stage, IReadOnlyList<ActorId> By);
