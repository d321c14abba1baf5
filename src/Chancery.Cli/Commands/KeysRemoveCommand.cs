using System.CommandLine;
using Chancery.Cli.Accounts;
using Chancery.Cli.Options;
using Chancery.Server.Accounts;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery keys remove</c>: withdraws a key.</summary>
internal static class KeysRemoveCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("remove", "Withdraw a key: no program is known by it any more",
            "chancery keys remove 2");
        var number = NumberArgument.Of("The key's number, as `chancery keys list` shows it", "chancery keys list");
        var common = new CommonOptions();
        command.Arguments.Add(number);
        common.AddTo(command);
        command.SetAction(result => AccountKeeping.Run(result, common, surroundings, store =>
            new KeyKeeper(store, KeptBy.CommandLine(surroundings.User), surroundings.Clock).Withdraw(result.GetValue(number)) is { } refusal
                ? Reply.Refused($"{refusal} List them with: chancery keys list")
                : Reply.Of(new KeysAnswer(store.Keys.List(), surroundings.Clock.GetUtcNow()))));
        return command;
    }
}
