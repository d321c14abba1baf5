namespace Chancery.Cli.Parsing;

/// <summary>What is to be parsed, and how it is shown.</summary>
/// <param name="Paths">Files and <c>-</c> for standard input.</param>
/// <param name="Tokens">Where sentences and words come from.</param>
/// <param name="ReadsLayout">Whether pages are taken apart first as <c>chancery read</c> does.</param>
/// <param name="Format">The form of the output.</param>
/// <param name="Model">The model's file; null for the installed one.</param>
internal sealed record ParseRequest(
    IReadOnlyList<string> Paths, TokenSource Tokens, bool ReadsLayout, ParseFormat Format, string? Model);
