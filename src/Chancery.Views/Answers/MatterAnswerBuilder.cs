using Chancery.Record;
using Chancery.Record.Voices;
using Chancery.Views.Disagreements;
using Chancery.Views.Reviewing;

namespace Chancery.Views.Answers;

/// <summary>Gathers what the record knows of one matter.</summary>
internal static class MatterAnswerBuilder
{
    /// <summary>The matter with its history; null when there is none of this id.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="session">The record.</param>
    /// <param name="mostForStep">How many claims of each step are quoted and asked for who says so, the first that were published first; all when null.</param>
    public static MatterAnswer? Build(string id, RecordSession session, int? mostForStep = null)
    {
        if (session.Store.Matters.History(id, mostForStep) is not { } history) return null;
        return new(
            MatterView.Of(history.Matter, session) with { NotReported = MissingStepView.In(history, session) },
            [.. history.Claims.Select(step => (IReadOnlyList<ClaimView>)[.. step.Select(claim => ClaimView.Of(claim, session))])],
            VoicesOf(history, session),
            MissingStages.Of(history.Matter, session.Kinds[history.Matter.Kind]),
            [.. DisagreementView.In(history.Matter, session.Kinds, _ => [])],
            [.. session.Bearings.On(history.Matter, Wider(history.Matter, session)).Select(other => MatterView.Of(other, session))],
            Searched.In(session))
        {
            MayBeOne = new DoubtfulMatters(session).With(history.Matter) is { Count: > 0 } pairs ? pairs : null,
        };
    }

    // What bears on a matter of several shares one of them with it; of a matter of one alone every other of its kind may bear on it.
    private static IEnumerable<Matter> Wider(Matter matter, RecordSession session) =>
        matter.Roles.Values.SelectMany(role => role).Distinct().Count() > 1 ? WiderMatters.Of(matter, session) : session.Store.Matters.List(new() { Kind = matter.Kind });

    private static IReadOnlyList<IReadOnlyList<Voice>> VoicesOf(MatterHistory history, RecordSession session)
    {
        var parties = history.Matter.Roles.Values.SelectMany(role => role).ToHashSet();
        return [.. history.Claims.Select(step => session.Voices.In(step, parties))];
    }
}
