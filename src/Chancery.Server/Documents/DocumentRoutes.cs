using Chancery.Record;
using Chancery.Server.Documents.Versions;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Chancery.Text;
using Chancery.Views.Answers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Documents;

/// <summary>The reports: a list, and each with what was read in it.</summary>
internal static class DocumentRoutes
{
    private const int PageSize = 100;

    private static readonly string[] s_columns = ["id", "name", "title", "publisher", "published", "claims", "version", "first read", "address"];

    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/documents", List);
        routes.MapTable("/documents.csv", question => new("reports", s_columns, question.Session.Store.Documents.List().Select(Row)));
        routes.MapPage("/documents/{id}", Show);
        routes.MapPage("/documents/{id}/against/{other}", question =>
            VersionsAnswer.Of(question.Route("id"), question.Route("other"), question.Session) is { } answer
                ? new("Two versions", "/documents", VersionsPage.Of(answer, question.Links))
                : PageAnswer.NotFound("These are not two versions of one report on record, seen from there."));
        routes.MapGet("/claims/{id}", (string id, HttpContext http) => Claim(id, http)).ExcludeFromDescription();
    }

    private static PageAnswer List(PageQuestion question)
    {
        var documents = question.Session.Store.Documents;
        var found = documents.Page(question.Query("after"), PageSize + 1);
        var shown = found.Take(PageSize).Select(document => DocumentRow.Of(document, document.Claims)).ToList();
        var next = found.Count > PageSize ? question.Links.To("/documents", ("after", shown[^1].Document.Id)) : null;
        return new("Reports", "/documents", DocumentsPage.Of(shown, documents.Reports().Documents, next, question.Links));
    }

    private static PageAnswer Show(PageQuestion question)
    {
        var layouts = question.Request.HttpContext.RequestServices.GetRequiredService<LayoutReader>();
        return DocumentAnswer.Of(question.Route("id"), question.Session, layouts) is { } answer
            ? new(answer.Title, "/documents", DocumentPage.Of(answer, question.Links)) { Scripts = ["document.js"] }
            : PageAnswer.NotFound("There is no such report on record, seen from there.");
    }

    /// <summary>A claim is shown beside the words that say it.</summary>
    private static IResult Claim(string id, HttpContext http) => PageDrawing.Ask(http, question =>
        question.Session.Store.Claims.Find(id) is { } claim
            ? Results.Redirect(question.Links.Claim(claim.Document.Id, claim.Claim.Id))
            : PageDrawing.Draw(PageAnswer.NotFound("There is no such claim on record, seen from there."), http, question.Links));

    private static IReadOnlyList<CsvCell> Row(DocumentSummary document) =>
    [
        document.Id, document.Name, document.Title, document.Publisher, document.Published?.Value ?? document.Bounded?.Between.Value,
        document.Claims, document.Version, document.FirstRead.ToString("O"), document.Address,
    ];
}
