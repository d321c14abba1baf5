namespace Chancery.Server.Review;

/// <summary>One of two that may be one.</summary>
/// <param name="Id">The id of the actor or the matter.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its page.</param>
internal sealed record PairSide(string Id, string Name, string Address);
