using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Cli.Watching;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery watch remove</c>: takes a watch off the list.</summary>
internal static class WatchRemoveCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("remove", "Take a watch off the list",
            "chancery watch remove 2");
        var number = NumberArgument.Of("The watch's number, as `chancery watch list` shows it", "chancery watch list");
        var common = new CommonOptions();
        command.Arguments.Add(number);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings, session => Ask(result.GetValue(number), session)));
        return command;
    }

    private static Reply Ask(long number, RecordSession session) => session.Store.Watches.Remove(number)
        ? Reply.Of(WatchesAnswer.In(session, number))
        : Reply.Refused($"There is no watch {number}. List them with: chancery watch list");
}
