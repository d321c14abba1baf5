using Chancery.Views.Answers;

namespace Chancery.Views.Versions;

/// <summary>A claim that one version of a report makes and another does not, or makes otherwise.</summary>
/// <param name="Before">As the earlier version has it; null where that does not make it.</param>
/// <param name="After">As the later version has it; null where that does not make it.</param>
internal sealed record ClaimChange(ClaimView? Before, ClaimView? After)
{
    /// <summary>What is told otherwise, where both make it: "stage: planned → signed".</summary>
    public IReadOnlyList<string> Differences => Before is { } before && After is { } after ? [.. ClaimDifferences.Of(before, after)] : [];
}
