using Chancery.Record;
using Chancery.Server.Shell;
using Chancery.Views.Answers;
using Chancery.Views.Reviewing;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Review;

/// <summary>That two actors or two matters are one, or two: first shown with what it would change, then decided.</summary>
internal static class JoinRoutes
{
    private const int MostDocuments = 300;

    public static void MapJoins(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/review/merge", (HttpContext http, DecidingForms forms) => forms.ShowTried(http, question =>
            Preview(question, "Are they one?", MergeRuling.Of(Said(question, "one"), Said(question, "into"), question.Session)))).ExcludeFromDescription();
        routes.MapPost("/review/merge", (IFormCollection form, HttpContext http, DecidingForms forms) =>
            forms.Decide(http, form, session => MergeRuling.Of(form["one"].ToString(), form["into"].ToString(), session))).ExcludeFromDescription();
        routes.MapGet("/review/split", (HttpContext http, DecidingForms forms) => forms.ShowTried(http, Split)).ExcludeFromDescription();
        routes.MapPost("/review/split", (IFormCollection form, HttpContext http, DecidingForms forms) =>
            forms.Decide(http, form, session => SplitRuling.Of(Given(form["one"], form["other"]), Given([.. form["documents"]]), session))).ExcludeFromDescription();
    }

    private static PageAnswer Split(PageQuestion question)
    {
        var (actors, documents) = (Given(Said(question, "one"), Said(question, "other")), Given([.. question.Request.Query["documents"]]));
        return actors.Count == 1 && documents.Count == 0
            ? Documents(question, actors[0])
            : Preview(question, "Are they two?", SplitRuling.Of(actors, documents, question.Session));
    }

    /// <summary>What a decision would change, and a form to make it: the fields of the address once more.</summary>
    private static PageAnswer Preview(PageQuestion question, string title, (Ruling? Ruling, string? Error) asked)
    {
        if (asked.Ruling is not { } ruling) return PageAnswer.BadRequest(asked.Error!);
        var session = question.Session;
        var fields = question.Request.Query.Where(field => field.Key != ReviewForm.BackField)
            .SelectMany(field => field.Value.Select(value => (field.Key, value ?? ""))).ToList();
        var form = ReviewForm.Of(question.Request.HttpContext, session, ReviewForm.Safe(question.Query(ReviewForm.BackField)));
        var told = DecisionView.Of(new(new(form.Seen + 1, default, form.By, Reason: null, ruling), UndoneBy: null), session);
        return new(title, Links.Review, PreviewPage.Of(title, told, RulingPreview.Of(ruling, session), question.Request.Path, fields, form, question.Links)) { Scripts = ["review.js"] };
    }

    /// <summary>The reports that name an actor, of which some may mean another one by the name.</summary>
    private static PageAnswer Documents(PageQuestion question, string name)
    {
        var session = question.Session;
        var (actor, error) = new ActorFinder(session).FindOnRecord(name);
        if (actor is not { } found) return PageAnswer.BadRequest(error!);
        var reports = session.Store.Claims.List(new() { Actors = [found] }).Where(claim => claim.Claim.Roles.Values.Any(actors => actors.Contains(found)))
            .GroupBy(claim => claim.Document.Id).Take(MostDocuments).Select(claims => ClaimView.Of(claims.First(), session)).ToList();
        return new("Which reports mean another?", Links.Review,
            SplitPage.Of(NamedActor.Of(found, session), reports, ReviewForm.Safe(question.Query(ReviewForm.BackField)), question.Links))
        { Scripts = ["review.js"] };
    }

    private static string Said(PageQuestion question, string name) => question.Query(name) ?? "";

    private static IReadOnlyList<string> Given(params IReadOnlyList<string?> texts) => [.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim())];
}
