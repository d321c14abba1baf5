namespace Chancery.Views.Pages;

/// <summary>Lines that are shown as they are: the tree of a sentence.</summary>
internal sealed record Drawing(IReadOnlyList<Line> Lines) : Block;
