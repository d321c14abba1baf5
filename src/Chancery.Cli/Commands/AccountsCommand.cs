using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery accounts</c>: who may use a record that is served.</summary>
internal static class AccountsCommand
{
    public static Command Create(Surroundings surroundings) => new ExampleCommand("accounts",
        "Keep the accounts of those who may use a record that is served; without any it is served on this machine only",
        "chancery accounts add anna --role administrator",
        "chancery accounts list")
    {
        AccountsAddCommand.Create(surroundings),
        AccountsListCommand.Create(surroundings),
        AccountsRoleCommand.Create(surroundings),
        AccountsPasswordCommand.Create(surroundings),
        AccountsRemoveCommand.Create(surroundings),
    };
}
