namespace Chancery.Views.Pages;

/// <summary>Begins a section.</summary>
internal sealed record Heading(string Text) : Block;
