using Chancery.Record;
using Chancery.Record.Promises;
using Chancery.Views.Answers;
using Chancery.Views.Promises;

namespace Chancery.Server.Matters;

/// <summary>All that the page of a matter shows.</summary>
/// <param name="Answer">The matter with its history.</param>
/// <param name="Stages">The stages of its kind, in order, with how each was told.</param>
/// <param name="Promises">What was promised of it, and what became of that.</param>
/// <param name="Decisions">What reviewers decided on its claims, the last one first.</param>
/// <param name="Sources">The sources of the promises.</param>
internal sealed record MatterPageAnswer(
    MatterAnswer Answer, IReadOnlyList<StageMark> Stages, IReadOnlyList<PromiseView> Promises, IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<Source> Sources)
{
    public static MatterPageAnswer? Of(string id, RecordSession session)
    {
        if (MatterAnswerBuilder.Build(id, session) is not { } answer || session.Store.Matters.History(id) is not { } history) return null;
        var kind = session.Kinds[answer.Matter.Kind];
        var citations = new Citations(session);
        var finder = new PromiseFinder(session, citations, PromiseFinder.LastDay(session));
        return new(answer, StageMark.Of(history.Matter, kind), [.. finder.Of(history).Select(finder.View)], Decided(answer, session), citations.Sources);
    }

    private static IReadOnlyList<DecisionView> Decided(MatterAnswer answer, RecordSession session)
    {
        var claims = answer.Claims.SelectMany(step => step).Select(claim => claim.Id).ToHashSet();
        var decisions = session.Store.Decisions.List();
        var about = decisions.Where(decision => DecidedClaims.SubjectOf(decision.Decision.Ruling) is { } claim && claims.Contains(claim))
            .Select(decision => decision.Decision.Number).ToHashSet();
        return [.. decisions.Where(decision => about.Contains(decision.Decision.Number) || (decision.Decision.Ruling is UndoDecision undo && about.Contains(undo.Number)))
            .Reverse().Select(decision => DecisionView.Of(decision, session))];
    }
}
