namespace Chancery.Cli.Pages;

/// <summary>Begins a section.</summary>
internal sealed record Heading(string Text) : Block;
