using Chancery.Storage.Accounts;

namespace Chancery.Server.Accounts;

/// <summary>Changes accounts by the rules that hold on the command line and on pages alike, and notes what was done. Each change
/// gives what is wrong with it, and null when it was made.</summary>
/// <param name="store">The accounts.</param>
/// <param name="by">Who changes them.</param>
internal sealed class AccountKeeper(AccountStore store, KeptBy by)
{
    public string? Add(string name, AccountRole role, string password)
    {
        if ((AccountName.Refusal(name) ?? Passwords.Refusal(password, name)) is { } wrong) return wrong;
        var hashed = Passwords.Hash(password);
        return store.Together(() =>
        {
            if (role != AccountRole.Administrator && !store.Accounts.Any()) return "Nobody could keep the accounts: the first one is made with the role administrator.";
            if (store.Accounts.Add(name, role, hashed) is null) return $"There is an account {name} already.";
            return Note(AuditAct.AccountAdded, $"{name}, {Word.Of(role)}");
        });
    }

    public string? Remove(string name) => Change(name, account =>
    {
        if (IsOnlyAdministrator(account) && store.Accounts.List().Count > 1) return OnlyAdministrator(account);
        store.Accounts.Remove(account.Name);
        return Note(AuditAct.AccountRemoved, account.Name);
    });

    public string? ChangeRole(string name, AccountRole role) => Change(name, account =>
    {
        if (account.Role == role) return $"{account.Name} is {Word.Of(role)} already.";
        if (IsOnlyAdministrator(account)) return OnlyAdministrator(account);
        store.Accounts.ChangeRole(account.Name, role);
        store.Sessions.EndAll(account.Name);
        return Note(AuditAct.RoleChanged, $"{account.Name}, {Word.Of(account.Role)} to {Word.Of(role)}");
    });

    public string? ChangePassword(string name, string password)
    {
        if (Passwords.Refusal(password, name) is { } wrong) return wrong;
        var hashed = Passwords.Hash(password);
        return Change(name, account =>
        {
            store.Accounts.ChangePassword(account.Name, hashed);
            store.Sessions.EndAll(account.Name);
            return Note(AuditAct.PasswordChanged, account.Name);
        });
    }

    private string? Change(string name, Func<Account, string?> change) => store.Together(() =>
        store.Accounts.Find(name) is { } account ? change(account) : $"There is no account {name}.");

    private bool IsOnlyAdministrator(Account account) =>
        account.Role == AccountRole.Administrator && store.Accounts.List().Count(other => other.Role == AccountRole.Administrator) == 1;

    private static string OnlyAdministrator(Account account) => $"{account.Name} is the only administrator; make somebody else one first.";

    private string? Note(AuditAct act, string subject)
    {
        store.Audit.Add(act, by.Account, by.Origin, subject);
        return null;
    }
}
