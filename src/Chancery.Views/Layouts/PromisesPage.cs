using Chancery.Views.Pages;
using Chancery.Views.Promises;

namespace Chancery.Views.Layouts;

/// <summary>Lays the ledger of promises out: what was said, by when, and what became of it.</summary>
internal static class PromisesPage
{
    public static Page Of(PromisesAnswer answer)
    {
        if (answer.Promises.Count == 0) return new([new Paragraph(SearchedWords.Nothing("promises", answer.Searched))]);
        return new(
        [
            new Items([.. answer.Promises.Select(Entry)]),
            new Paragraph([(
                $"As of {answer.AsOf:yyyy-MM-dd}: {SearchedWords.Found(answer.Promises.Count, answer.Total, "promise", "promises", answer.Searched)}"
                + " No outcome found is not the same as not done.", Tone.Quiet)]),
            .. CitedSources.Of(answer.Sources),
        ]);
    }

    private static Item Entry(PromiseView promise) => new(
        PromiseWords.Mark(promise.Status), [.. PromiseWords.Title(promise), " ", (promise.Matter, Tone.Id)], [PromiseWords.Course(promise), .. PromiseWords.Bearing(promise)]);
}
