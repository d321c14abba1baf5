using Chancery.Views.Answers;

namespace Chancery.Server.Api;

/// <summary>A report with what was read in it.</summary>
/// <param name="Document">The report.</param>
/// <param name="Text">Its text, into which the spans of the evidence point.</param>
/// <param name="Claims">What it claims, in the order of the text; candidates, which are of no matter, among them.</param>
internal sealed record ApiDocument(DocumentRow Document, string Text, IReadOnlyList<ClaimView> Claims);
