namespace Chancery.Views.Pages;

/// <summary>A row of <see cref="Facts"/>.</summary>
internal sealed record Fact(string Name, Line Value);
