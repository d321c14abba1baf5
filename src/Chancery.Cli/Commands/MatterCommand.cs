using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Record;
using Chancery.Record.Voices;
using Chancery.Views.Answers;
using Chancery.Views.Disagreements;
using Chancery.Views.Layouts;
using Chancery.Views.Reviewing;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery matter</c>: the history of one matter, in the words of the reports.</summary>
internal static class MatterCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("matter", "Show the history of one matter with quotations",
            "chancery matter visa-hnd-rus",
            "chancery matter mission-hnd-rus --format md");
        var id = new Argument<string>("id") { Description = "The matter's id, as `chancery matters` shows it", HelpName = "ID" };
        var common = CommonOptions.WithClocks();
        command.Arguments.Add(id);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings, session => Ask(result.GetValue(id)!, session)));
        return command;
    }

    private static Reply Ask(string id, RecordSession session)
    {
        if (session.Store.Matters.History(id) is not { } history) return Reply.Refused(MatterFinder.Unknown(id, session));
        return Reply.Of(new MatterAnswer(
            MatterView.Of(history.Matter, session) with { NotReported = MissingStepView.In(history, session) },
            [.. history.Claims.Select(step => (IReadOnlyList<ClaimView>)[.. step.Select(claim => ClaimView.Of(claim, session))])],
            VoicesOf(history, session),
            MissingStages.Of(history.Matter, session.Kinds[history.Matter.Kind]),
            [.. DisagreementView.In(history.Matter, session.Kinds, _ => [])],
            [.. session.Bearings.On(history.Matter, session.Store.Matters.List(new() { Kind = history.Matter.Kind })).Select(other => MatterView.Of(other, session))],
            Searched.In(session))
        {
            MayBeOne = new DoubtfulMatters(session).With(history.Matter) is { Count: > 0 } pairs ? pairs : null,
        });
    }

    private static IReadOnlyList<IReadOnlyList<Voice>> VoicesOf(MatterHistory history, RecordSession session)
    {
        var parties = history.Matter.Roles.Values.SelectMany(role => role).ToHashSet();
        return [.. history.Claims.Select(step => session.Voices.In(step, parties))];
    }
}
