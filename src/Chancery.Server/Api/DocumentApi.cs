using Chancery.Record;
using Chancery.Views.Answers;

namespace Chancery.Server.Api;

/// <summary><c>/documents</c>.</summary>
internal static class DocumentApi
{
    public static IResult List(HttpContext http, [AsParameters] ApiClocks clocks, [AsParameters] ApiPart part) => ApiAsking.Part<DocumentRow>(http, clocks, part, session =>
        {
            var documents = session.Store.Documents;
            return ([.. documents.Page(part.After, part.Most + 1).Select(Row)], documents.Reports().Documents, null);
        },
        (row, _) => row.Document.Id);

    public static IResult Find(string id, HttpContext http, [AsParameters] ApiClocks clocks) => ApiAsking.One(http, clocks, session =>
        session.Store.Documents.Find(id) is { } summary && session.Store.Documents.Load(summary.Id) is { } document
            ? new ApiDocument(Row(summary), document.Text, [.. session.Store.Claims.Of(summary.Id).Select(claim => ClaimView.Of(claim, session))])
            : null,
        "There is no report of this id or name; GET /api/v1/documents lists them.");

    private static DocumentRow Row(DocumentSummary summary) => DocumentRow.Of(summary, summary.Claims);
}
