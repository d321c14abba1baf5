namespace Chancery.Views.Pages;

/// <summary>Numbered sources with what they say.</summary>
internal sealed record SourceList(IReadOnlyList<NumberedSource> List) : Block;
