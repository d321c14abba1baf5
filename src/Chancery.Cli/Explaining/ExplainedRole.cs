namespace Chancery.Cli.Explaining;

/// <summary>How the actors of a role were found.</summary>
internal sealed record ExplainedRole(string Role, string How);
