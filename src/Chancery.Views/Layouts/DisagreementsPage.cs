using Chancery.Views.Disagreements;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays disagreements out: the sides of each under one another.</summary>
internal static class DisagreementsPage
{
    public static Page Of(DisagreementsAnswer answer)
    {
        if (answer.Disagreements.Count == 0) return new([new Paragraph(SearchedWords.Nothing("disagreements", answer.Searched))]);
        return new(
        [
            new Items([.. answer.Disagreements.Select(Entry)]),
            new Paragraph([(SearchedWords.Found(
                answer.Disagreements.Count, answer.Total, "disagreement", "disagreements", answer.Searched), Tone.Quiet)]),
            .. CitedSources.Of(answer.Sources),
        ]);
    }

    private static Item Entry(DisagreementView view) => new(
        DisagreementWords.Mark,
        [(view.Title, Tone.Strong), $": {DisagreementWords.About(view)} ", (view.Matter, Tone.Id)],
        DisagreementWords.Sides(view));
}
