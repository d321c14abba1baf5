using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Views.Changes;

/// <summary>What moved between two states of a record.</summary>
internal sealed record ChangesAnswer : IAnswer
{
    /// <summary>The clock by which the two states differ.</summary>
    public required Clock Clock { get; init; }

    /// <summary>What was searched, as it was.</summary>
    public required Searched Before { get; init; }

    /// <summary>What was searched, as it is.</summary>
    public required Searched After { get; init; }

    /// <summary>How many matters moved.</summary>
    public required int Total { get; init; }

    /// <summary>Those that are shown: the new ones, those that moved, those that are gone.</summary>
    public required IReadOnlyList<ChangeView> Changes { get; init; }

    /// <summary>The sources by their numbers.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    public Page Lay() => ChangesPage.Of(this);
}
