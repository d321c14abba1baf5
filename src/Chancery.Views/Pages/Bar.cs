namespace Chancery.Views.Pages;

/// <summary>A row of <see cref="Bars"/>.</summary>
internal sealed record Bar(string Name, decimal Value, string Shown, bool IsIntended);
