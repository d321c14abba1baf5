using Chancery.Views.Answers;

namespace Chancery.Views.Briefs;

/// <summary>The matters of one subject.</summary>
/// <param name="Name">The subject.</param>
/// <param name="Matters">The matters that are shown.</param>
/// <param name="More">How many there are besides.</param>
internal sealed record BriefSection(string Name, IReadOnlyList<MatterView> Matters, int More);
