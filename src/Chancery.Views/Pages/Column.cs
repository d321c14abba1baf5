namespace Chancery.Views.Pages;

/// <summary>The head of a column.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="IsNumber">Whether it holds numbers, which are set flush right.</param>
internal sealed record Column(string Name, bool IsNumber = false);
