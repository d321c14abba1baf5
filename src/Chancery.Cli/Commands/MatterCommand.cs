using System.CommandLine;
using Chancery.Cli.Layouts;
using Chancery.Cli.Options;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery matter</c>: the history of one matter, in the words of the reports.</summary>
internal static class MatterCommand
{
    private const int MostSuggestions = 3;

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

    private static Reply Ask(string id, RecordSession session) =>
        MatterAnswerBuilder.Build(id, session) is { } answer ? Reply.Of(answer) : Reply.Refused(Unknown(id, session));

    private static string Unknown(string id, RecordSession session)
    {
        var ids = session.Store.Matters.List(new()).Select(matter => matter.Id).ToList();
        var near = ids.Where(other => other.StartsWith(id)).Take(MostSuggestions).ToList();
        if (near.Count == 0) near = [.. Likeness.Nearest(id, ids, MostSuggestions)];
        var remedy = near.Count == 0 ? "List the matters with: chancery matters" : $"Did you mean {string.Join(" or ", near)}?";
        return $"There is no matter {id} among the {ids.Count} of this record{VantageWords.After(session.Vantage)}. {remedy}";
    }
}
