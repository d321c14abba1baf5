using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays the results of a search out, the words marked.</summary>
internal static class SearchPage
{
    public static Page Of(SearchAnswer answer)
    {
        if (answer.Hits.Count == 0)
            return new([new Paragraph($"Nothing holds all of the words: {answer.Words}. Searched: {SearchedWords.Of(answer.Searched)}.")]);
        return new(
        [
            new Items([.. answer.Hits.Select(hit => new Item(Headline(hit), Snippet(hit)))]),
            new Paragraph([(SearchedWords.Found(answer.Hits.Count, answer.Hits.Count, "document", "documents", answer.Searched), Tone.Quiet)]),
        ]);
    }

    private static Line Headline(Hit hit)
    {
        var title = Quotes.Of(hit.Document.Title ?? "");
        Line where = [.. DocumentWords.Of(hit.Document), ($", {Numbers.Count(hit.Claims, "claim")}", Tone.Quiet)];
        return title.Length == 0 ? where : [(title, Tone.Strong), " ", .. where];
    }

    private static Line Snippet(Hit hit)
    {
        var runs = new List<Run>();
        var at = 0;
        foreach (var word in hit.Highlights)
        {
            runs.Add(Flat(hit.Snippet[at..word.Start]));
            runs.Add((hit.Snippet[word.Start..word.End], Tone.Mark));
            at = word.End;
        }

        runs.Add(Flat(hit.Snippet[at..]));
        return [.. runs];
    }

    // The breaks of the page would break the list.
    private static string Flat(string words) => words.ReplaceLineEndings(" ").Replace('\t', ' ');
}
