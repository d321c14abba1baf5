using System.ComponentModel;
using System.Globalization;
using Chancery.Record;
using Chancery.Server.Accounts;
using Chancery.Server.Records;
using Chancery.Views.Answers;
using Chancery.Views.Reviewing;
using Microsoft.AspNetCore.Mvc;

namespace Chancery.Server.Api;

/// <summary><c>/decisions</c>.</summary>
internal static class DecisionApi
{
    private const int LongestReason = 500;

    public static IResult List(
        HttpContext http, [AsParameters] ApiClocks clocks, [AsParameters] ApiPart part,
        [Description("Only what this account or user decided")] string? by) => ApiAsking.Part<DecisionView>(http, clocks, part, session =>
        {
            var decisions = session.Store.Decisions.List().Where(decided => by is null || decided.Decision.By == by).ToList();
            return ([.. decisions.Skip(part.Skipped).Take(part.Most + 1).Select(decided => DecisionView.Of(decided, session))], decisions.Count, null);
        },
        (_, index) => (part.Skipped + index + 1).ToString(CultureInfo.InvariantCulture));

    public static IResult Find(long number, HttpContext http, [AsParameters] ApiClocks clocks) => ApiAsking.Tagged(
        http, clocks, session => Recorded(number, session), (decided, _) => ItemTag.Of(decided), DecisionView.Of, "There is no decision of this number; GET /api/v1/decisions lists them.");

    public static IResult Post(
        GivenDecision given, HttpContext http, RecordDesk desk,
        [FromHeader(Name = ApiWrites.KeyHeader), Description(ApiWrites.KeyDescription)] string? idempotencyKey,
        [FromHeader(Name = "If-Match"), Description("The ETag of the claim, or of the decision to undo, as it was read; 412 where it has changed meanwhile")] string? ifMatch)
    {
        _ = (idempotencyKey, ifMatch);
        if (given.Because?.Length > LongestReason) return ApiProblem.BadRequest($"because has {given.Because.Length} characters; {LongestReason} are the most.");
        return desk.Decide(session =>
        {
            var (ruling, error) = GivenRuling.Of(given, session);
            if (ruling is null) return IsTakenBack(given, session) ? ApiProblem.Conflict(error!) : ApiProblem.BadRequest(error!);
            return Collision(ruling, http, session) ?? Put(ruling, given.Because, http, session);
        });
    }

    private static IResult Put(Ruling ruling, string? because, HttpContext http, RecordSession session)
    {
        var decision = session.Store.Decide(http.DecidesAs(), string.IsNullOrWhiteSpace(because) ? null : because.Trim(), ruling);
        var outcome = session.Store.Project(session.Builder);
        var decided = new RecordedDecision(decision, UndoneBy: null);
        http.Response.GetTypedHeaders().ETag = ItemTag.Of(decided);
        return Results.Created($"{ApiRoutes.Root}/decisions/{decision.Number}",
            new DecidedAnswer(DecisionView.Of(decided, session), outcome.New, outcome.Moved, outcome.Gone));
    }

    /// <summary>Why a ruling would be about something else than whoever rules has seen; null when it would not.</summary>
    private static IResult? Collision(Ruling ruling, HttpContext http, RecordSession session)
    {
        var isOfClaim = DecidedClaims.SubjectOf(ruling) is not null;
        var claim = DecidedClaims.SubjectOf(ruling) is { } id ? session.Store.Claims.Find(id) : null;
        var tag = claim is not null ? ItemTag.Of(claim, session)
            : ruling is UndoDecision undo && Recorded(undo.Number, session) is { } undone ? ItemTag.Of(undone)
            : null;
        if (ItemTag.IsKnown(http.Request, tag) is { } isKnown)
        {
            if (!isOfClaim && ruling is not UndoDecision) return ApiProblem.BadRequest("If-Match is for decisions on a claim and for undo.");
            return isKnown ? null : ApiProblem.Changed("It is not as you know it any more; read it again.");
        }

        if (!isOfClaim) return null;
        if (Meanwhile.Of(ruling, seen: 0, session) is [.., var last])
            return ApiProblem.Conflict($"Decision {last.Number} of {last.By} is about this claim. Undo it, or send with If-Match the ETag of the claim as it is now.");
        return claim is null ? ApiProblem.NotFound("There is no such claim on record; GET /api/v1/claims lists them.") : null;
    }

    private static bool IsTakenBack(GivenDecision given, RecordSession session) =>
        given is { Act: "undo", Undoes: { } number } && Recorded(number, session) is { Stands: false };

    private static RecordedDecision? Recorded(long number, RecordSession session) =>
        session.Store.Decisions.List().FirstOrDefault(decided => decided.Decision.Number == number);
}
