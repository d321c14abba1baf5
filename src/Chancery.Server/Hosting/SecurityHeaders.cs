using Chancery.Server.Shell;

namespace Chancery.Server.Hosting;

/// <summary>Says to the browser with every answer what the page may do: nothing but show itself.</summary>
internal static class SecurityHeaders
{
    // When the answer begins, as an error clears what was said before.
    public static void UseSecurityHeaders(this WebApplication app, IReadOnlyList<string> sites) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers, context.GetEndpoint()?.Metadata.GetMetadata<PagePolicy>() ?? PagePolicy.Whole, sites);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Add(IHeaderDictionary headers, PagePolicy policy, IReadOnlyList<string> sites)
    {
        headers.ContentSecurityPolicy = policy.Told(sites);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = policy.MayBeFramed && sites.Count > 0 ? "cross-origin" : "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
