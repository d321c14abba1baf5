using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Answers;

/// <summary>What working everything out again changed.</summary>
/// <param name="Searched">What it was worked out from.</param>
/// <param name="Claims">How many claims count.</param>
/// <param name="Matters">How many matters follow from them.</param>
/// <param name="New">The ids of matters that were not there before.</param>
/// <param name="Moved">The ids of matters that stand elsewhere than before.</param>
internal sealed record RebuildAnswer(
    Searched Searched, int Claims, int Matters, IReadOnlyList<string> New, IReadOnlyList<string> Moved) : IAnswer
{
    public Page Lay() => RebuildPage.Of(this);
}
