using Chancery.Record.Disagreements;
using Chancery.Views.Disagreements;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Puts a disagreement into words: what it is about, then one line a side.</summary>
internal static class DisagreementWords
{
    private static readonly HashSet<string> s_nothingSaid = [];

    public static Run Mark => ("≠", Tone.Over);

    /// <summary>"when it was signed", "the value".</summary>
    public static string About(DisagreementView view)
    {
        var about = view.About.Replace('_', ' ');
        return view.Sort switch
        {
            DisagreementSort.Date => $"when it was {about}",
            DisagreementSort.Order => $"{about} before an earlier stage",
            DisagreementSort.Denial => $"whether it is {about}",
            _ => $"the {about}",
        };
    }

    public static IReadOnlyList<Line> Sides(DisagreementView view) =>
        [.. view.Sides.Select(side => Line.Join("; ", side.Select(step => StageWords.Of(step, s_nothingSaid))))];
}
