using System.CommandLine;
using Chancery.Storage.Accounts;

namespace Chancery.Cli.Options;

/// <summary>What the commands on accounts take.</summary>
internal static class AccountOptions
{
    public static Argument<string> Name() => new("name") { Description = "The name of the account", HelpName = "NAME" };

    public static Option<string?> PasswordFrom() => new("--password-from")
    {
        Description = "Take the password from the first line of this file, - for standard input; asked for without it",
        HelpName = "FILE|-",
    };

    /// <summary>The role of an account.</summary>
    public static Option<AccountRole> Role() => new("--role")
    {
        Description = "reader reads; reviewer decides and posts reports as well; administrator keeps accounts and keys as well",
        HelpName = string.Join('|', Word.All<AccountRole>()),
        Required = true,
        CustomParser = result => WordOption.Parse<AccountRole>(result),
    };
}
