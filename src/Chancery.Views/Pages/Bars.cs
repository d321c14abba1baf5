namespace Chancery.Views.Pages;

/// <summary>Values to be compared by eye.</summary>
internal sealed record Bars(string Caption, IReadOnlyList<Bar> Rows) : Block;
