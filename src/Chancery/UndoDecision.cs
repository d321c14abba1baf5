namespace Chancery;

/// <summary>An earlier decision counts no more; undone itself, it lets that one count again.</summary>
/// <param name="Number">The number of the earlier decision.</param>
public sealed record UndoDecision(long Number) : Ruling;
