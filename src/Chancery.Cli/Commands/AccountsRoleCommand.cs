using System.CommandLine;
using Chancery.Cli.Accounts;
using Chancery.Cli.Options;
using Chancery.Storage.Accounts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery accounts role</c>: gives an account another role.</summary>
internal static class AccountsRoleCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("role", "Give an account another role, which ends its sessions",
            "chancery accounts role ben administrator");
        var role = new Argument<AccountRole>("role")
        {
            Description = "What it may do from now on",
            HelpName = string.Join('|', Word.All<AccountRole>()),
            CustomParser = result => WordOption.Parse<AccountRole>(result),
        };
        var (name, common) = (AccountOptions.Name(), new CommonOptions());
        command.Arguments.Add(name);
        command.Arguments.Add(role);
        common.AddTo(command);
        command.SetAction(result => AccountKeeping.Change(result, common, surroundings, keeper => keeper.ChangeRole(result.GetValue(name)!, result.GetValue(role))));
        return command;
    }
}
