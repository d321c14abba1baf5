using Chancery.Record;
using Chancery.Server.Accounts;
using Chancery.Server.Records;
using Chancery.Server.Shell;
using Chancery.Views.Answers;
using Chancery.Views.Reviewing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Review;

/// <summary>The queue of doubtful claims, and the decisions on them.</summary>
internal static class ReviewRoutes
{
    private const int MostShown = 25;
    private const int LongestReason = 500;

    public static void MapReview(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/review", Show).ExcludeFromDescription();
        routes.MapPost("/review/decide", Decide).ExcludeFromDescription();
        routes.MapPost("/review/undo", Undo).ExcludeFromDescription();
    }

    private static IResult Show(HttpContext http, IAntiforgery antiforgery)
    {
        http.Response.Headers.CacheControl = "no-store";
        var token = antiforgery.GetAndStoreTokens(http).RequestToken!;
        return http.RequestServices.GetRequiredService<RecordDesk>().Ask(session =>
        {
            var question = new PageQuestion(session, new(Vantage.Now), http.Request);
            return PageDrawing.Draw(ListFilter.Page(question, filter => Queue(question, filter, new(token, http.DecidesAs(), filter.To(question.Links, "/review")))), http, question.Links);
        });
    }

    private static PageAnswer Queue(PageQuestion question, ListFilter filter, ReviewForm form)
    {
        var session = question.Session;
        var queue = ReviewQueue.Of(session, filter.Actors, filter.Narrowed.Kind);
        var decisions = session.Store.Decisions.List();
        var shown = queue.Take(MostShown).Select(claim => ClaimView.Of(claim, session)).ToList();
        var last = decisions.LastOrDefault(decision => decision.Stands && decision.Decision.Ruling is AcceptClaim or RejectClaim);
        return new("Review", "/review", ReviewPage.Of(shown, queue.Count, filter, last is null ? null : DecisionView.Of(last, session), form, question.Links))
        {
            Scripts = ["review.js"],
        };
    }

    private static IResult Decide([FromForm] string claim, [FromForm] string verdict, [FromForm] string? because, [FromForm] string? back, RecordDesk desk, HttpContext http)
    {
        var refused = desk.Decide(session => session.Store.Claims.Find(claim) is not { } found ? "There is no such claim, or a decision has changed it meanwhile."
            : IsDecided(session, found.Read.Id) ? "Somebody has decided on this claim meanwhile; undo that decision first."
            : Ruling(verdict, found.Read.Id) is not { } ruling ? $"\"{verdict}\" is no verdict: accept or reject."
            : Put(session, http.DecidesAs(), Reason(because), ruling));
        return refused is null ? Results.LocalRedirect(Back(back)) : Refuse(refused, http);
    }

    private static IResult Undo([FromForm] long number, [FromForm] string? back, RecordDesk desk, HttpContext http)
    {
        var refused = desk.Decide(session => session.Store.Decisions.List().FirstOrDefault(decision => decision.Decision.Number == number) is { Stands: true }
            ? Put(session, http.DecidesAs(), null, new UndoDecision(number))
            : $"Decision {number} does not count any more, or was never made.");
        return refused is null ? Results.LocalRedirect(Back(back)) : Refuse(refused, http);
    }

    private static string? Put(RecordSession session, string by, string? because, Ruling ruling)
    {
        session.Store.Decide(by, because, ruling);
        return null;
    }

    private static Ruling? Ruling(string verdict, string claim) => verdict switch
    {
        "accept" => new AcceptClaim(claim),
        "reject" => new RejectClaim(claim),
        _ => null,
    };

    private static bool IsDecided(RecordSession session, string claim) =>
        new DecidedClaims(session.Store.Decisions.List().Where(decision => decision.Stands).Select(decision => decision.Decision)).Has(claim);

    private static string? Reason(string? because) => string.IsNullOrWhiteSpace(because) ? null : because.Trim()[..Math.Min(because.Trim().Length, LongestReason)];

    // Back to where the form was, and nowhere else.
    private static string Back(string? back) => back is not null && back.StartsWith("/review", StringComparison.Ordinal) ? back : "/review";

    private static IResult Refuse(string message, HttpContext http) =>
        PageDrawing.Draw(PageAnswer.Refused("Not decided", message, StatusCodes.Status409Conflict), http, new(Vantage.Now));
}
