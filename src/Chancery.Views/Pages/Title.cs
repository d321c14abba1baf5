namespace Chancery.Views.Pages;

/// <summary>What the whole page is about.</summary>
/// <param name="Main">The subject.</param>
/// <param name="Aside">What it was made from.</param>
internal sealed record Title(string Main, string Aside) : Block;
