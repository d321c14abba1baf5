using System.Data.Common;
using Chancery.Record;
using Chancery.Server.Api;
using Chancery.Server.Shell;
using Microsoft.AspNetCore.Diagnostics;

namespace Chancery.Server.Hosting;

/// <summary>Tells on a page, or a program as a problem, what went wrong.</summary>
internal static class FailurePages
{
    public static IResult NotFound(HttpContext http) =>
        PageDrawing.Draw(PageAnswer.NotFound("There is no page at this address."), http, new(Vantage.Now));

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
