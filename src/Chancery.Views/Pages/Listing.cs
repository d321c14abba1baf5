namespace Chancery.Views.Pages;

/// <summary>Lines for other programs as much as for people: each stays one line and begins at the edge.</summary>
internal sealed record Listing(IReadOnlyList<Line> Lines) : Block;
