using Chancery.Storage.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Accounts;

/// <summary>Notes every file that is taken along: whatever is sent as an attachment, so that no export can be forgotten.</summary>
internal static class ExportAudit
{
    public static void UseExportAudit(this IApplicationBuilder app) => app.Use(static async (http, next) =>
    {
        try
        {
            await next(http);
        }
        finally
        {
            Note(http);
        }
    });

    // Also where whoever took it along did not wait for the end.
    private static void Note(HttpContext http)
    {
        if (http.Response.StatusCode == StatusCodes.Status200OK && http.Response.Headers.ContentDisposition.ToString().StartsWith("attachment", StringComparison.Ordinal))
            http.RequestServices.GetRequiredService<AccountDesk>().Note(http, AuditAct.Exported, http.Request.Path + http.Request.QueryString);
    }
}
