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
/// <param name="More">How many claims tell each step besides those that are quoted.</param>
internal sealed record MatterPageAnswer(
    MatterAnswer Answer, IReadOnlyList<StageMark> Stages, IReadOnlyList<PromiseView> Promises, IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<Source> Sources, IReadOnlyList<int> More)
{
    // Who holds an office is said ten thousand times: nobody reads all of that, and to find the copies among it takes minutes.
    private const int MostForStep = 100;

    public static MatterPageAnswer? Of(string id, RecordSession session)
    {
        if (MatterAnswerBuilder.Build(id, session, MostForStep) is not { } answer) return null;
        var kind = session.Kinds[answer.Matter.Kind];
        var citations = new Citations(session);
        var finder = new PromiseFinder(session, citations, PromiseFinder.LastDay(session));
        return new(answer, StageMark.Of(session.Store.Matters.Outline(id)!, kind), Promised(id, kind, finder, session), Decided(answer, session), citations.Sources,
            [.. answer.Claims.Select((claims, step) => claims.Count < MostForStep ? 0 : session.Store.Matters.Told(id, step) - claims.Count)]);
    }

    // Only where promises can be does it matter what all the claims say.
    private static IReadOnlyList<PromiseView> Promised(string id, KindDefinition kind, PromiseFinder finder, RecordSession session) =>
        kind.Goal is null ? [] : [.. finder.Of(session.Store.Matters.History(id)!).Select(finder.View)];

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
