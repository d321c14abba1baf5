using System.Globalization;
using Chancery.Server.Accounts;
using Chancery.Storage.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Api;

/// <summary>What holds for everything that is sent to the API: no page of another site sends it, nobody sends too much, and what is sent
/// twice under one key is done once.</summary>
internal sealed class ApiWrites(TimeProvider clock)
{
    public const string KeyHeader = "Idempotency-Key";

    public const string KeyDescription = "A key of your own: the same request under the same key is done once, and answered the same for a day; another under it is refused (422)";

    /// <summary>How much somebody may send in a minute.</summary>
    public const int MostInAMinute = 300;

    private readonly Throttle pace = new(clock, MostInAMinute, TimeSpan.FromMinutes(1));
    private readonly AnswerShelf answers = new(clock);

    public static void Use(IApplicationBuilder app) => app.UseWhen(
        http => http.Request.Path.StartsWithSegments(ApiRoutes.Root) && !HttpMethods.IsGet(http.Request.Method),
        writes => writes.Use((http, next) => http.RequestServices.GetRequiredService<ApiWrites>().AnswerAsync(http, next)));

    private async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        if (IsFromElsewhere(http.Request))
        {
            http.RequestServices.GetRequiredService<AccountDesk>().Note(http, AuditAct.Refused, $"{http.Request.Path} from a page of {http.Request.Headers.Origin}");
            await Results.Problem("A page of another site may not send this.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(http);
        }
        else if (pace.Take(http.DecidesAs()) is { } wait) await ApiProblem.Busy($"{MostInAMinute} requests a minute are the most.", http, wait).ExecuteAsync(http);
        else if (http.Request.Headers[KeyHeader].ToString() is { Length: > 0 } key) await answers.AnswerAsync(http, key, next);
        else await next(http);
    }

    // A browser says of itself from where a page sends something; programs say nothing.
    private static bool IsFromElsewhere(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return (origin.Length > 0 && origin != string.Create(CultureInfo.InvariantCulture, $"{request.Scheme}://{request.Host}")) || site is "cross-site" or "same-site";
    }
}
