using System.CommandLine;
using Chancery.Cli.Accounts;
using Chancery.Cli.Options;
using Chancery.Storage;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery accounts add</c>: adds an account.</summary>
internal static class AccountsAddCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("add", "Add an account; the password is asked for and not shown",
            "chancery accounts add anna --role administrator",
            "chancery accounts add ben --role reviewer --password-from password.txt");
        var (name, role, from, common) = (AccountOptions.Name(), AccountOptions.Role(), AccountOptions.PasswordFrom(), new CommonOptions());
        command.Arguments.Add(name);
        command.Options.Add(role);
        command.Options.Add(from);
        common.AddTo(command);
        command.SetAction(result => AccountKeeping.Change(result, common, surroundings, keeper =>
        {
            var (password, error) = PasswordInput.Take(result.GetValue(from), surroundings);
            return error ?? keeper.Add(result.GetValue(name)!, result.GetValue(role), password!);
        }, RecordAccess.CreateIfMissing));
        return command;
    }
}
