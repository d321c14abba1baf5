namespace Chancery.Views.Pages;

/// <summary>A list of things, each with what belongs to it below.</summary>
internal sealed record Items(IReadOnlyList<Item> List) : Block;
