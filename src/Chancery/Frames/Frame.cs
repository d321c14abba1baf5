namespace Chancery.Frames;

/// <summary>A frame: all the ways of saying one sort of thing. It is written in a file of its own in the data folder.</summary>
/// <param name="Name">Its name: <c>mission.opening</c>.</param>
/// <param name="Kind">The kind of claim that it makes.</param>
/// <param name="Patterns">The ways of saying it, most specific first.</param>
internal sealed record Frame(string Name, Kind Kind, IReadOnlyList<FramePattern> Patterns);
