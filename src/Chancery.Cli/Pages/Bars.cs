namespace Chancery.Cli.Pages;

/// <summary>Values to be compared by eye.</summary>
internal sealed record Bars(string Caption, IReadOnlyList<Bar> Rows) : Block;
