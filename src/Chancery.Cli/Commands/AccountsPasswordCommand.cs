using System.CommandLine;
using Chancery.Cli.Accounts;
using Chancery.Cli.Options;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery accounts password</c>: gives an account another password.</summary>
internal static class AccountsPasswordCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("password", "Give an account another password, which ends its sessions",
            "chancery accounts password anna",
            "chancery accounts password anna --password-from - < password.txt");
        var (name, from, common) = (AccountOptions.Name(), AccountOptions.PasswordFrom(), new CommonOptions());
        command.Arguments.Add(name);
        command.Options.Add(from);
        common.AddTo(command);
        command.SetAction(result => AccountKeeping.Change(result, common, surroundings, keeper =>
        {
            var (password, error) = PasswordInput.Take(result.GetValue(from), surroundings);
            return error ?? keeper.ChangePassword(result.GetValue(name)!, password!);
        }));
        return command;
    }
}
