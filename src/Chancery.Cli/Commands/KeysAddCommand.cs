using System.CommandLine;
using Chancery.Cli.Accounts;
using Chancery.Cli.Options;
using Chancery.Server.Accounts;
using Chancery.Storage.Accounts;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery keys add</c>: makes a key, which is shown this once.</summary>
internal static class KeysAddCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("add", "Make a key for a program; it is shown this once",
            "chancery keys add \"evening import\" --scope intake --until 2027-06-30",
            "chancery keys add dashboard --scope read --until 2027 --account anna");
        var name = new Argument<string>("name") { Description = "What the key is for", HelpName = "NAME" };
        var account = new Option<string?>("--account") { Description = "Whose rights it has; needed where there are several accounts", HelpName = "NAME" };
        var scope = new Option<KeyScope>("--scope")
        {
            Description = "read reads; decide decides as well; intake posts reports and reads nothing",
            HelpName = string.Join('|', Word.All<KeyScope>()),
            Required = true,
            CustomParser = result => WordOption.Parse<KeyScope>(result),
        };
        var until = new Option<string>("--until") { Description = "Its last day, a year ahead at most: 2027-06-30", HelpName = "DATE", Required = true };
        var common = new CommonOptions();
        command.Arguments.Add(name);
        foreach (var option in (Option[])[scope, until, account]) command.Options.Add(option);
        common.AddTo(command);
        command.SetAction(result => AccountKeeping.Run(result, common, surroundings, store =>
        {
            if (Owner(result.GetValue(account), store) is not { } owner) return Reply.Refused("Say whose rights the key has: --account NAME. See: chancery accounts list");
            var keeper = new KeyKeeper(store, KeptBy.CommandLine(surroundings.User), surroundings.Clock);
            var (shown, error) = keeper.Make(result.GetValue(name)!, owner, result.GetValue(scope), result.GetValue(until)!);
            return shown is null ? Reply.Refused(error!) : Reply.Of(new KeysAnswer(store.Keys.List(owner), surroundings.Clock.GetUtcNow()) { Made = shown });
        }));
        return command;
    }

    private static string? Owner(string? named, AccountStore store) => named ?? (store.Accounts.List() is [var only] ? only.Name : null);
}
