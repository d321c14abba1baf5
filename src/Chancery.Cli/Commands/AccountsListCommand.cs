using System.CommandLine;
using Chancery.Cli.Accounts;
using Chancery.Cli.Options;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery accounts list</c>: who may use the record.</summary>
internal static class AccountsListCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("list", "List the accounts",
            "chancery accounts list",
            "chancery accounts list --format json");
        var common = new CommonOptions();
        common.AddTo(command);
        command.SetAction(result => AccountKeeping.Run(result, common, surroundings, store => Reply.Of(AccountsAnswer.In(store))));
        return command;
    }
}
