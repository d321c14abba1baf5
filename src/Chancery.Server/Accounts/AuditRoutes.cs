using System.Globalization;
using Chancery.Record;
using Chancery.Server.Shell;
using Chancery.Server.Tables;
using Chancery.Storage.Accounts;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Accounts;

/// <summary>What was done, for administrators.</summary>
internal static class AuditRoutes
{
    private const int PageSize = 100;
    private const int MostInTable = 100_000;

    private static readonly string[] s_columns = ["number", "at", "act", "account", "origin", "subject"];

    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/audit", Show).Demand(Right.Administer).ExcludeFromDescription();
        routes.MapGet("/audit.csv", Table).Demand(Right.Administer).ExcludeFromDescription();
    }

    private static IResult Show(HttpContext http, AccountDesk desk)
    {
        var (question, error) = AuditQuestion.Read(http.Request.Query);
        if (question is null) return PageForm.Draw(http, "That cannot be asked", RefusedPage.Of("That cannot be asked", error!), StatusCodes.Status400BadRequest);
        var found = desk.Ask(store => store.Audit.Latest(question.Filter, PageSize + 1, question.Before)) ?? [];
        return PageForm.Draw(http, "What was done", AuditPage.Of([.. found.Take(PageSize)], question, found.Count > PageSize));
    }

    private static IResult Table(HttpContext http, AccountDesk desk)
    {
        var (question, error) = AuditQuestion.Read(http.Request.Query);
        if (question is null) return PageForm.Draw(http, "That cannot be asked", RefusedPage.Of("That cannot be asked", error!), StatusCodes.Status400BadRequest);
        var rows = desk.Ask(store => store.Audit.Latest(question.Filter, MostInTable)) ?? [];
        http.Response.Headers.CacheControl = "no-store";
        return new CsvTable("audit", s_columns, rows.Select(Row)).Send(Vantage.Now);
    }

    private static IReadOnlyList<CsvCell> Row(AuditEntry entry) =>
    [
        entry.Number.ToString(CultureInfo.InvariantCulture), entry.At.ToString("O", CultureInfo.InvariantCulture), AuditWords.Of(entry.Act),
        entry.Account, entry.Origin, entry.Subject,
    ];
}
