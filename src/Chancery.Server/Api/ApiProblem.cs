namespace Chancery.Server.Api;

/// <summary>Refusals of the API (RFC 9457).</summary>
internal static class ApiProblem
{
    public static IResult BadRequest(string why) => Results.Problem(why, statusCode: StatusCodes.Status400BadRequest);

    public static IResult NotFound(string why) => Results.Problem(why, statusCode: StatusCodes.Status404NotFound);
}
