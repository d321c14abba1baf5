using System.CommandLine;
using Chancery.Cli.Accounts;
using Chancery.Cli.Options;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery keys list</c>: the keys of programs.</summary>
internal static class KeysListCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("list", "List the keys of programs; what they are is not kept",
            "chancery keys list");
        var common = new CommonOptions();
        common.AddTo(command);
        command.SetAction(result => AccountKeeping.Run(result, common, surroundings, store => Reply.Of(new KeysAnswer(store.Keys.List(), surroundings.Clock.GetUtcNow()))));
        return command;
    }
}
