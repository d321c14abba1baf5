using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays a list of documents out.</summary>
internal static class DocumentsPage
{
    private static readonly Column[] Columns = [new("published"), new("publisher"), new("document"), new("claims", IsNumber: true)];

    public static Page Of(DocumentsAnswer answer)
    {
        if (answer.Documents.Count == 0) return new([new Paragraph(SearchedWords.Nothing("documents", answer.Searched))]);
        var bounded = answer.Documents.Where(row => row.Bounded is not null).Select(row => BoundWords.Reasons(row, row.Bounded!)).ToList();
        return new(
        [
            // Plain text comes without headlines of its own, and a column without a word says nothing.
            answer.Documents.Any(row => row.Document.Title is not null)
                ? new Grid([.. Columns, new("headline")], [.. answer.Documents.Select(row => (IReadOnlyList<Line>)[.. Row(row), Quotes.Of(row.Document.Title ?? "")])])
                : new Grid(Columns, [.. answer.Documents.Select(Row)]),
            .. bounded.Count > 0 ? [new Items(bounded)] : (Block[])[],
            new Paragraph([(SearchedWords.Found(answer.Documents.Count, answer.Total, "document", "documents", answer.Searched), Tone.Quiet)]),
        ]);
    }

    private static IReadOnlyList<Line> Row(DocumentRow row)
    {
        var document = row.Document;
        Line name = row.Version == 1
            ? [(document.Name, Tone.Id)]
            : [(document.Name, Tone.Id), ($" (version {row.Version})", Tone.Quiet)];
        return
        [
            row.Bounded is { } bound ? BoundWords.Of(bound) : document.Published is { } published ? DateWords.Of(published) : "–",
            document.Publisher ?? "–",
            name,
            row.Claims.ToString(),
        ];
    }
}
