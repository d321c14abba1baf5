using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Answers;

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

    private static Reply Ask(string id, RecordSession session) =>
        MatterAnswerBuilder.Build(id, session) is { } answer ? Reply.Of(answer) : Reply.Refused(MatterFinder.Unknown(id, session));
}
