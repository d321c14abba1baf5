using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays a list of matters out: each with how far it has got.</summary>
internal static class MattersPage
{
    public static Page Of(MattersAnswer answer)
    {
        if (answer.Matters.Count == 0) return new([new Paragraph(SearchedWords.Nothing("matters", answer.Searched))]);
        return new(
        [
            new Items([.. answer.Matters.Select(Entry)]),
            new Paragraph([(SearchedWords.Found(answer.Matters.Count, answer.Total, "matter", "matters", answer.Searched), Tone.Quiet)]),
        ]);
    }

    private static Item Entry(MatterView matter) => new(
        Looks.Mark(matter.Standing),
        [.. HistoryWords.Title(matter), " ", (matter.Id, Tone.Id)],
        [HistoryWords.Of(matter)]);
}
