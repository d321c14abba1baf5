using System.Globalization;

namespace Chancery.Server.Api;

/// <summary>Refusals of the API (RFC 9457).</summary>
internal static class ApiProblem
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(15);

    public static IResult BadRequest(string why) => Results.Problem(why, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>Somebody has decided on the same.</summary>
    public static IResult Conflict(string why) => Results.Problem(why, statusCode: StatusCodes.Status409Conflict);

    /// <summary>It is not as it was when it was read.</summary>
    public static IResult Changed(string why) => Results.Problem(why, statusCode: StatusCodes.Status412PreconditionFailed);

    public static IResult TooLarge(string why) => Results.Problem(why, statusCode: StatusCodes.Status413PayloadTooLarge);

    /// <summary>It is too much at once.</summary>
    /// <param name="why">What is too much.</param>
    /// <param name="http">The request.</param>
    /// <param name="wait">After how long to try again; a quarter of a minute when null.</param>
    public static IResult Busy(string why, HttpContext http, TimeSpan? wait = null)
    {
        http.Response.Headers.RetryAfter = Math.Ceiling((wait ?? s_pause).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Results.Problem(why + " Try again later, as Retry-After says.", statusCode: StatusCodes.Status429TooManyRequests);
    }

    public static IResult NotFound(string why) => Results.Problem(why, statusCode: StatusCodes.Status404NotFound);
}
