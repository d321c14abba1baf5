namespace Chancery.Views.Pages;

/// <summary>An answer laid out for reading, in blocks from top to bottom.</summary>
internal sealed record Page(IReadOnlyList<Block> Blocks);
