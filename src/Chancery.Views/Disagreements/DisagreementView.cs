using Chancery.Record;
using Chancery.Record.Disagreements;
using Chancery.Views.Answers;

namespace Chancery.Views.Disagreements;

/// <summary>Claims of one matter that cannot all be right, side by side.</summary>
/// <param name="Matter">The id of the matter.</param>
/// <param name="Title">The matter in words.</param>
/// <param name="Kind">What sort of matter it is.</param>
/// <param name="Sort">In what they exclude one another.</param>
/// <param name="About">What they disagree on: a stage or an attribute.</param>
/// <param name="Sides">The steps that stand against one another, each with its sources.</param>
internal sealed record DisagreementView(
    string Matter, string Title, Kind Kind, DisagreementSort Sort, string About, IReadOnlyList<IReadOnlyList<StepView>> Sides)
{
    /// <summary>The disagreements of a matter, with the sources of each step told by the step's place.</summary>
    public static IEnumerable<DisagreementView> In(Matter matter, KindTable kinds, Func<int, IReadOnlyList<int>> sourcesOf) =>
        new DisagreementFinder(kinds).In(matter).Select(disagreement => new DisagreementView(
            matter.Id, matter.Title, matter.Kind, disagreement.Sort, disagreement.About,
            [.. disagreement.Sides.Select(side => (IReadOnlyList<StepView>)
                [.. side.Select(entry => StepView.Of(matter.Entries[entry], kinds[matter.Kind], sourcesOf(entry)))])]));

    /// <summary>The disagreements of many matters, with sources.</summary>
    public static IEnumerable<DisagreementView> Among(IEnumerable<Matter> matters, RecordSession session, Citations citations)
    {
        foreach (var matter in matters)
        {
            MatterHistory? history = null;
            foreach (var view in In(matter, session.Kinds, Cited)) yield return view;

            // Few matters are disagreed on: only of those the claims are fetched.
            IReadOnlyList<int> Cited(int entry) => citations.Cite((history ??= session.Store.Matters.History(matter.Id)!).Claims[entry]);
        }
    }
}
