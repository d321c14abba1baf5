using Chancery.Intake;

namespace Chancery.Cli.Reading;

/// <summary>What is to be read, and what to do with it.</summary>
/// <param name="Paths">Files, folders and <c>-</c> for standard input.</param>
/// <param name="Record">The record that the claims go into; null when none is kept.</param>
/// <param name="Claims">The file that the claims are written to, <c>-</c> for standard output; null when none is written.</param>
/// <param name="MinConfidence">The least confidence of the claims written; null for all but candidates.</param>
/// <param name="Intake">What is said of all documents.</param>
/// <param name="Threads">How many documents are read at a time.</param>
internal sealed record ReadRequest(
    IReadOnlyList<string> Paths, string? Record, string? Claims, double? MinConfidence, IntakeOptions Intake, int Threads)
{
    public const string StandardOutput = "-";

    /// <summary>Whether the claims go where the closing summary would go.</summary>
    public bool ClaimsTakeOutput => Claims == StandardOutput;
}
