namespace Chancery.Server.Review;

/// <summary>What every form of the queue sends along.</summary>
/// <param name="Token">Shows that the form is ours.</param>
/// <param name="By">Who decides.</param>
/// <param name="Back">The address of the queue.</param>
internal sealed record ReviewForm(string Token, string By, string Back);
