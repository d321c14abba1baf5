using Chancery.Views.Answers;

namespace Chancery.Views.Reviewing;

/// <summary>A matter as it is and as it would be after a decision.</summary>
/// <param name="Before">As it is; null where there would be one more.</param>
/// <param name="After">As it would be; null where it would be gone.</param>
/// <param name="Elsewhere">Where the claims of one that would be gone would be, and those of a new one are.</param>
internal sealed record PreviewedMatter(MatterView? Before, MatterView? After, IReadOnlyList<string> Elsewhere)
{
    /// <summary>How many claims tell of it.</summary>
    public static int Claims(MatterView matter) => matter.Steps.SelectMany(step => step.Claims).Distinct().Count();
}
