namespace Chancery.Views.Pages;

/// <summary>What is what: names on the left, what there is to say on the right.</summary>
internal sealed record Facts(IReadOnlyList<Fact> Rows) : Block;
