using Chancery.Views.Answers;

namespace Chancery.Views.Overviews;

/// <summary>How far one kind of matter has got with one partner.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Matter">The matter; null when nothing is reported of such a one.</param>
internal sealed record OverviewRow(NamedActor Partner, MatterView? Matter);
