namespace Chancery.Views.Pages;

/// <summary>Words of a report, or a sentence of it.</summary>
internal sealed record Quotation(Line Words) : Block;
