using System.Globalization;
using Chancery.Record;
using Chancery.Server.Accounts;
using Chancery.Server.Records;
using Chancery.Server.Shell;
using Chancery.Views.Answers;
using Chancery.Views.Reviewing;

namespace Chancery.Server.Review;

/// <summary>Puts on record what forms decide, unless somebody has decided on the same since the form was opened: then both are shown.</summary>
/// <param name="desk">The record.</param>
internal sealed class DecidingForms(RecordDesk desk)
{
    private const int LongestReason = 500;

    /// <summary>A page with forms, drawn anew whenever it is asked for.</summary>
    /// <param name="http">The request.</param>
    /// <param name="show">Makes the page.</param>
    public IResult Show(HttpContext http, Func<PageQuestion, PageAnswer> show) => desk.Ask(session => Draw(http, session, show));

    /// <summary>The same for a page that tries decisions.</summary>
    public IResult ShowTried(HttpContext http, Func<PageQuestion, PageAnswer> show) => desk.Try(session => Draw(http, session, show));

    /// <summary>Decides, and leads back to where the form was.</summary>
    /// <param name="http">The request.</param>
    /// <param name="form">What the form says.</param>
    /// <param name="rule">Makes the ruling, or tells what is wrong with it.</param>
    /// <param name="refuse">Shows what is wrong; a page of its own when null.</param>
    public IResult Decide(
        HttpContext http, IFormCollection form, Func<RecordSession, (Ruling? Ruling, string? Error)> rule, Func<PageQuestion, string, PageAnswer>? refuse = null)
    {
        var page = desk.Decide(session => Put(new(session, new(Vantage.Now), http.Request), form, rule, refuse ?? Refused));
        return page is null ? Results.LocalRedirect(ReviewForm.Safe(form[ReviewForm.BackField])) : Draw(http, page);
    }

    private static PageAnswer? Put(
        PageQuestion question, IFormCollection form, Func<RecordSession, (Ruling? Ruling, string? Error)> rule, Func<PageQuestion, string, PageAnswer> refuse)
    {
        var session = question.Session;
        var (ruling, error) = rule(session);
        if (ruling is null) return refuse(question, error!);
        if (Meanwhile.Of(ruling, Seen(form), session) is { Count: > 0 } others) return Collided(question, form, ruling, others);
        if (Unknown(ruling, session) is { } unknown) return refuse(question, unknown);
        session.Store.Decide(question.Request.HttpContext.DecidesAs(), Reason(form), ruling);
        return null;
    }

    private static PageAnswer Collided(PageQuestion question, IFormCollection form, Ruling ruling, IReadOnlyList<DecisionView> others)
    {
        var http = question.Request.HttpContext;
        var own = new Decision(others[^1].Number + 1, default, http.DecidesAs(), Reason(form), ruling);
        var kept = form.Where(field => field.Key is not (ReviewForm.TokenField or ReviewForm.SeenField))
            .SelectMany(field => field.Value.Select(value => (field.Key, value ?? ""))).ToList();
        var back = ReviewForm.Safe(form[ReviewForm.BackField]);
        return new("Decided meanwhile", "/review", CollisionPage.Of(
            DecisionView.Of(new(own, UndoneBy: null), question.Session), others, question.Request.Path, kept, ReviewForm.Of(http, question.Session, back)),
            StatusCodes.Status409Conflict);
    }

    // What was rejected is no claim of the record, and can be decided on again as long as its report is there.
    private static string? Unknown(Ruling ruling, RecordSession session) =>
        DecidedClaims.SubjectOf(ruling) is not { } claim || session.Store.Claims.Find(claim) is not null
        || session.Store.Decisions.List().Any(decision => DecidedClaims.SubjectOf(decision.Decision.Ruling) == claim)
            ? null
            : "There is no such claim on record.";

    private static PageAnswer Refused(PageQuestion question, string message) => PageAnswer.Refused("Not decided", message, StatusCodes.Status409Conflict);

    private static IResult Draw(HttpContext http, RecordSession session, Func<PageQuestion, PageAnswer> show)
    {
        var question = new PageQuestion(session, new(Vantage.Now), http.Request);
        return Draw(http, show(question));
    }

    private static IResult Draw(HttpContext http, PageAnswer page)
    {
        http.Response.Headers.CacheControl = "no-store";
        return PageDrawing.Draw(page, http, new(Vantage.Now));
    }

    private static long Seen(IFormCollection form) =>
        long.TryParse(form[ReviewForm.SeenField], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;

    private static string? Reason(IFormCollection form) => form[ReviewForm.BecauseField].ToString().Trim() is { Length: > 0 } text
        ? text[..Math.Min(text.Length, LongestReason)]
        : null;
}
