using System.CommandLine;
using Chancery.Cli.Accounts;
using Chancery.Cli.Options;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery accounts remove</c>: removes an account.</summary>
internal static class AccountsRemoveCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("remove", "Remove an account, its sessions and its keys; what was decided under its name stays",
            "chancery accounts remove ben");
        var (name, common) = (AccountOptions.Name(), new CommonOptions());
        command.Arguments.Add(name);
        common.AddTo(command);
        command.SetAction(result => AccountKeeping.Change(result, common, surroundings, keeper => keeper.Remove(result.GetValue(name)!)));
        return command;
    }
}
