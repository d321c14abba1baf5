using Chancery.Views.Changes;

namespace Chancery.Views.Briefs;

/// <summary>What changed since a time.</summary>
/// <param name="Since">The time.</param>
/// <param name="Clock">By which clock.</param>
/// <param name="Changes">What is shown.</param>
/// <param name="More">How many matters moved besides.</param>
internal sealed record BriefChanges(string Since, Clock Clock, IReadOnlyList<ChangeView> Changes, int More);
