using System.Data.Common;
using Chancery.Record;
using Chancery.Server.Api;
using Chancery.Server.Shell;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Chancery.Server.Hosting;

/// <summary>Tells on a page, or a program as a problem, what went wrong.</summary>
internal static class FailurePages
{
    public static IResult NotFound(HttpContext http) =>
        PageDrawing.Draw(PageAnswer.NotFound("There is no page at this address."), http, new(Vantage.Now));

    /// <summary>Puts into words what the framework refuses of the API with a number alone.</summary>
    public static void UseWordsForRefusals(this IApplicationBuilder app) => app.UseWhen(http => http.Request.Path.StartsWithSegments(ApiRoutes.Root), api =>
        api.UseStatusCodePages(refused => Results.Problem(refused.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status415UnsupportedMediaType => "Send JSON: Content-Type: application/json",
            StatusCodes.Status413PayloadTooLarge => $"That is too large: {refused.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize} bytes are the most here.",
            StatusCodes.Status405MethodNotAllowed => "This address does not take this method; GET /api/v1/openapi.json lists what it takes.",
            _ => null,
        }, statusCode: refused.HttpContext.Response.StatusCode).ExecuteAsync(refused.HttpContext)));

    public static Task FailAsync(HttpContext http)
    {
        var problem = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        var (status, message) = problem switch
        {
            Microsoft.AspNetCore.Http.BadHttpRequestException refused => (refused.StatusCode, refused.Message),
            // What went wrong in the record is for whoever keeps it; anything else is a fault of the program, told in its log.
            DbException or InvalidDataException => (StatusCodes.Status500InternalServerError, $"The record could not be asked: {problem.Message}"),
            _ => (StatusCodes.Status500InternalServerError, "The program failed; its log tells where. The record is unchanged."),
        };
        if (http.Request.Path.StartsWithSegments(ApiRoutes.Root)) return Results.Problem(message, statusCode: status).ExecuteAsync(http);
        var page = PageAnswer.Refused(status < StatusCodes.Status500InternalServerError ? "That cannot be asked" : "Something went wrong", message, status);
        return PageDrawing.Draw(page, http, new(Vantage.Now)).ExecuteAsync(http);
    }
}
