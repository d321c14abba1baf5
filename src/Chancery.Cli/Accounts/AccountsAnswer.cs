using Chancery.Cli.Layouts;
using Chancery.Storage.Accounts;
using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Cli.Accounts;

/// <summary>Who may use a record that is served.</summary>
/// <param name="Accounts">The accounts, in order of their names.</param>
internal sealed record AccountsAnswer(IReadOnlyList<Account> Accounts) : IAnswer
{
    public static AccountsAnswer In(AccountStore store) => new(store.Accounts.List());

    public Page Lay() => AccountsPage.Of(this);
}
