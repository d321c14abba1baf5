namespace Chancery.Server.Accounts;

/// <summary>What stands on the page for signing in.</summary>
/// <param name="Name">The name that was given.</param>
/// <param name="To">Where to go from there.</param>
/// <param name="Refusal">Why the last attempt failed; null before the first.</param>
internal sealed record SignInForm(string Name, string? To, string? Refusal);
