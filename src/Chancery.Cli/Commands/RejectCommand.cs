using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery reject</c>: decides that a claim does not say what the text says.</summary>
internal static class RejectCommand
{
    public static Command Create(Surroundings surroundings) => ClaimDecision.Command(
        "reject", "Decide that a claim does not say what its text says; it counts no more, and is not proposed again", surroundings,
        (claim, _, _) => (new RejectClaim(claim.Read.Id), null), [],
        "chancery reject 3f2a91bc", "chancery reject 3f2a91bc --because \"the striker's contract\"");
}
