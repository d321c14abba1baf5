using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery accept</c>: decides that a claim says what the text says.</summary>
internal static class AcceptCommand
{
    public static Command Create(Surroundings surroundings) => ClaimDecision.Command(
        "accept", "Decide that a claim says what its text says, however unsure the reader was", surroundings,
        (claim, _, _) => (new AcceptClaim(claim.Read.Id), null), [],
        "chancery accept 3f2a91bc", "chancery accept 3f2a91bc --because \"the ministry confirms it\"");
}
