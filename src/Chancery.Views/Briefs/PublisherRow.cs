namespace Chancery.Views.Briefs;

/// <summary>Of how many reports somebody is the publisher.</summary>
/// <param name="Publisher">The publisher; null where it is not known.</param>
/// <param name="Reports">The number.</param>
internal sealed record PublisherRow(string? Publisher, int Reports);
