using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Cli.Watching;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery watch list</c>: what is watched.</summary>
internal static class WatchListCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("list", "List what is watched",
            "chancery watch list",
            "chancery watch list --format json");
        var common = new CommonOptions();
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings, session => Reply.Of(WatchesAnswer.In(session))));
        return command;
    }
}
