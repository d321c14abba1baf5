using Chancery.Views.Answers;

namespace Chancery.Server.Api;

/// <summary>What has become of a report that was posted.</summary>
/// <param name="Outcome">added, new version, copy or known.</param>
/// <param name="Document">The report as it is on record.</param>
/// <param name="Claims">What it claims, in the order of the text; candidates, which are of no matter, among them.</param>
/// <param name="NewMatters">The ids of matters that were not there before.</param>
/// <param name="MovedMatters">The ids of matters that stand elsewhere than before.</param>
internal sealed record PostedDocument(
    string Outcome, DocumentRow Document, IReadOnlyList<ClaimView> Claims, IReadOnlyList<string> NewMatters, IReadOnlyList<string> MovedMatters);
