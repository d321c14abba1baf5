using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>Which documents the record holds.</summary>
/// <param name="Searched">What was searched.</param>
/// <param name="Total">How many were found.</param>
/// <param name="Documents">Those that are shown, in order of publication.</param>
internal sealed record DocumentsAnswer(Searched Searched, int Total, IReadOnlyList<DocumentRow> Documents) : IAnswer
{
    public Page Lay() => DocumentsPage.Of(this);
}
