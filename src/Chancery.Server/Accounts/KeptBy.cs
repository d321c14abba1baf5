namespace Chancery.Server.Accounts;

/// <summary>Who changes accounts, as the audit log tells it.</summary>
/// <param name="Account">The account whose rights are used; null on the command line.</param>
/// <param name="Origin">From where.</param>
internal sealed record KeptBy(string? Account, string Origin)
{
    public static KeptBy CommandLine(string user) => new(null, $"command line ({user})");

    public static KeptBy Of(HttpContext http) => new(http.User.Identity?.Name, Accounts.Origin.Of(http));
}
