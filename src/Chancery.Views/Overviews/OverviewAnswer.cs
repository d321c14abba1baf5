using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Overviews;

/// <summary>How far one kind of matter has got between one actor and each of his partners.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Goal">The stage at which a matter of the kind has got where it was to get; null when the kind has none.</param>
/// <param name="Of">Whose matters they are.</param>
/// <param name="Region">Among whose members the partners are; null for all of whom something is reported.</param>
/// <param name="Searched">What was searched.</param>
/// <param name="Rows">A row a matter, in order of the partners' names.</param>
/// <param name="Statements">What was said of groups that share members with the region.</param>
/// <param name="Sources">The sources by their numbers.</param>
internal sealed record OverviewAnswer(
    Kind Kind, string? Goal, NamedActor Of, NamedActor? Region, Searched Searched, IReadOnlyList<OverviewRow> Rows,
    IReadOnlyList<GroupStatement> Statements, IReadOnlyList<Source> Sources) : IAnswer
{
    public Page Lay() => OverviewPage.Of(this);
}
