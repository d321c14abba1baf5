namespace Chancery.Views.Pages;

/// <summary>Running text.</summary>
internal sealed record Paragraph(Line Words) : Block;
