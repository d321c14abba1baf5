using System.Globalization;
using Chancery.Server.Accounts;
using Chancery.Server.Hosting;
using Chancery.Server.Records;
using Chancery.Server.Shell;
using Chancery.Views.Reviewing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Review;

/// <summary>The queue of what is doubtful, and the decisions on it.</summary>
internal static class ReviewRoutes
{
    public static void MapReview(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/review", (HttpContext http, DecidingForms forms) => forms.Show(http, Queue)).ExcludeFromDescription();
        routes.MapPost("/review/decide", Decide).ExcludeFromDescription();
        routes.MapPost("/review/undo", Undo).ExcludeFromDescription();
        routes.MapCorrections();
        routes.MapJoins();
    }

    private static PageAnswer Queue(PageQuestion question) => ListFilter.Page(question, filter =>
    {
        var what = question.Query("what");
        if (what is not null && Word.Read<ReviewPart>(what) is null) return PageAnswer.BadRequest(Word.Refusal<ReviewPart>(what));
        var http = question.Request.HttpContext;
        var part = what is null ? null : Word.Read<ReviewPart>(what);
        var form = ReviewForm.Of(http, question.Session, filter.To(question.Links, Links.Review, ("what", what)));
        var pairs = http.RequestServices.GetRequiredService<KeptAnswer<MatterPairs>>().Get(question.Session).Answer;
        var answer = ReviewPageAnswer.Of(question.Session, filter, part, http.RequestServices.GetRequiredService<NotSure>().Of(form.By), pairs);
        return new("Review", Links.Review, ReviewPage.Of(answer, filter, form, question.Links)) { Scripts = ["review.js"] };
    });

    /// <summary>Accepts or rejects a claim; or puts it, or a pair, behind.</summary>
    private static IResult Decide(IFormCollection form, DecidingForms forms, NotSure notSure, HttpContext http)
    {
        var (verdict, subject) = (form["verdict"].ToString(), form["claim"].ToString());
        if (verdict == "later")
        {
            notSure.Add(http.DecidesAs(), subject);
            return Results.LocalRedirect(ReviewForm.Safe(form[ReviewForm.BackField]));
        }

        return forms.Decide(http, form, _ => Ruling(verdict, subject) is { } ruling ? (ruling, null) : (null, $"\"{verdict}\" is no verdict: accept, reject or later."));
    }

    private static IResult Undo(IFormCollection form, DecidingForms forms, HttpContext http) =>
        forms.Decide(http, form, session => long.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? UndoRuling.Of(number, session)
            : (null, $"\"{form["number"]}\" is no number of a decision."));

    private static Ruling? Ruling(string verdict, string claim) => verdict switch
    {
        "accept" => new AcceptClaim(claim),
        "reject" => new RejectClaim(claim),
        _ => null,
    };
}
