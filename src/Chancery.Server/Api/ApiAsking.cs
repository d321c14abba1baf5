using Chancery.Record;
using Chancery.Server.Records;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Chancery.Server.Api;

/// <summary>Asks the record for the API: what all its addresses have in common.</summary>
internal static class ApiAsking
{
    /// <summary>Asks for one thing; what is not there is told with the words given.</summary>
    public static IResult One<T>(HttpContext http, ApiClocks clocks, Func<RecordSession, T?> ask, string missing) where T : class =>
        At(http, clocks, (session, seen) => ask(session) is { } item ? Results.Ok(new ApiOne<T>(item, seen)) : ApiProblem.NotFound(missing));

    /// <summary>Asks for one thing on which something may be decided: its tag tells whether it is still the same.</summary>
    public static IResult Tagged<T, TView>(
        HttpContext http, ApiClocks clocks, Func<RecordSession, T?> ask, Func<T, RecordSession, EntityTagHeaderValue> tag, Func<T, RecordSession, TView> view, string missing)
        where T : class where TView : class
    {
        var (vantage, error) = clocks.Read();
        if (error is not null) return ApiProblem.BadRequest(error);
        http.Response.Headers.CacheControl = "private, no-cache";
        return http.RequestServices.GetRequiredService<RecordDesk>().Ask(vantage, session => ask(session) is { } item
            ? ItemTag.Answer(http, tag(item, session), new ApiOne<TView>(view(item, session), vantage))
            : ApiProblem.NotFound(missing));
    }

    /// <summary>Asks for a part of a list.</summary>
    /// <param name="http">The request.</param>
    /// <param name="clocks">From where in time to look.</param>
    /// <param name="part">Which part.</param>
    /// <param name="ask">Gives one item more than the part has, where there are more, with how many there are in all; or a refusal.</param>
    /// <param name="place">The place of an item, with its index in the part, after which the next part begins.</param>
    public static IResult Part<T>(
        HttpContext http, ApiClocks clocks, ApiPart part, Func<RecordSession, (IReadOnlyList<T> Items, int Total, string? Refusal)> ask, Func<T, int, string> place)
    {
        if (part.Error() is { } wrong) return ApiProblem.BadRequest(wrong);
        return At(http, clocks, (session, seen) =>
        {
            var (items, total, refusal) = ask(session);
            if (refusal is not null) return ApiProblem.BadRequest(refusal);
            IReadOnlyList<T> shown = [.. items.Take(part.Most)];
            var next = items.Count > part.Most ? ApiPart.CursorOf(place(shown[^1], part.Most - 1)) : null;
            return Results.Ok(new ApiPage<T>(shown, next, total, seen));
        });
    }

    private static IResult At(HttpContext http, ApiClocks clocks, Func<RecordSession, Vantage, IResult> ask)
    {
        var (vantage, error) = clocks.Read();
        return error is null ? RecordAnswer.Ask(http, vantage, (session, _) => ask(session, vantage)) : ApiProblem.BadRequest(error);
    }
}
