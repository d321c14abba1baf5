using Chancery.Record;
using Chancery.Server.Shell;
using Chancery.Views.Answers;
using Chancery.Views.Reviewing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Review;

/// <summary>What a claim ought to say.</summary>
internal static class CorrectionRoutes
{
    private const string ClaimField = "claim";
    private const string KindField = "kind";

    public static void MapCorrections(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/review/correct/{claim}", (HttpContext http, DecidingForms forms) => forms.Show(http, Show)).ExcludeFromDescription();
        routes.MapPost("/review/correct", (IFormCollection form, HttpContext http, DecidingForms forms) =>
            forms.Decide(http, form, session => Ruling(form, session), (question, error) => Again(question, form, error))).ExcludeFromDescription();
    }

    private static PageAnswer Show(PageQuestion question)
    {
        if (question.Session.Store.Claims.Find(question.Route(ClaimField)) is not { } claim)
            return PageAnswer.NotFound("There is no such claim on record. What was rejected can be corrected when the decision is undone.");
        var fields = CorrectionFields.Of(claim.Claim, question.Session);
        return Page(question, claim, fields, fields, because: null, error: null, question.Query(ReviewForm.BackField));
    }

    /// <summary>The same form with what was entered, and what is wrong with it.</summary>
    private static PageAnswer Again(PageQuestion question, IFormCollection form, string error)
    {
        if (question.Session.Store.Claims.Find(form[ClaimField].ToString()) is not { } claim) return PageAnswer.Refused("Not decided", error, StatusCodes.Status409Conflict);
        var kind = question.Session.Kinds[claim.Claim.Kind];
        return Page(question, claim, CorrectionFields.Read(form, kind, ""), CorrectionFields.Read(form, kind, CorrectionFields.Formerly),
            form[ReviewForm.BecauseField], error, form[ReviewForm.BackField]) with
        { Status = StatusCodes.Status400BadRequest };
    }

    private static PageAnswer Page(PageQuestion question, RecordedClaim claim, CorrectionFields fields, CorrectionFields was, string? because, string? error, string? back)
    {
        var http = question.Request.HttpContext;
        var form = ReviewForm.Of(http, question.Session, ReviewForm.Safe(back));
        var values = http.RequestServices.GetRequiredService<ValueTable>();
        var answer = new CorrectionAnswer(ClaimView.Of(claim, question.Session), question.Session.Kinds[claim.Claim.Kind], fields, was, because, error, values);
        return new("Correct a claim", Links.Review, CorrectionPage.Of(answer, form, question.Links)) { Scripts = ["correct.js"] };
    }

    private static (Ruling? Ruling, string? Error) Ruling(IFormCollection form, RecordSession session)
    {
        if (Word.Read<Kind>(form[KindField].ToString()) is not { } kind) return (null, Word.Refusal<Kind>(form[KindField].ToString()));
        var definition = session.Kinds[kind];
        var (given, error) = CorrectionFields.Read(form, definition, "").Since(CorrectionFields.Read(form, definition, CorrectionFields.Formerly));
        return given is null ? (null, error) : new CorrectionReader(session, form[ClaimField].ToString(), kind).Read(given);
    }
}
