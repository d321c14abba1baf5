using Chancery.Storage.Accounts;

namespace Chancery.Server.Accounts;

/// <summary>Makes and withdraws keys by the rules that hold on the command line and on pages alike, and notes what was done.</summary>
/// <param name="store">The accounts.</param>
/// <param name="by">Who does it.</param>
/// <param name="clock">Gives the time.</param>
internal sealed class KeyKeeper(AccountStore store, KeptBy by, TimeProvider clock)
{
    // A key that never ends is forgotten in somebody's script.
    private const int MostDays = 366;

    private const int MostKeys = 50;

    /// <summary>Makes a key; gives the text that is shown this once, or what is wrong.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="scope">What it may do.</param>
    /// <param name="until">Its last day.</param>
    public (string? Shown, string? Error) Make(string name, string account, KeyScope scope, string until)
    {
        if (AccountName.Refusal(name) is { } wrong) return (null, wrong);
        var (last, error) = LastMoment(until);
        if (last is not { } end) return (null, error);
        return store.Together<(string?, string?)>(() =>
        {
            if (store.Accounts.Find(account) is not { } owner) return (null, $"There is no account {account}.");
            if (Rights.Of(scope, owner.Role).Count < Rights.Of(scope, AccountRole.Administrator).Count)
                return (null, $"{owner.Name} is {Word.Of(owner.Role)}; a key of the scope {Word.Of(scope)} would do more.");
            if (store.Keys.List(owner.Name).Count >= MostKeys) return (null, $"{owner.Name} has {MostKeys} keys; withdraw one first.");
            var (key, shown) = store.Keys.Make(name, owner.Name, scope, end);
            Note(AuditAct.KeyMade, key);
            return (shown, null);
        });
    }

    /// <summary>Withdraws a key; gives what is wrong, and null when it was withdrawn.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="account">Only when it is of this account; of any when null.</param>
    public string? Withdraw(long number, string? account = null) => store.Together(() =>
    {
        if (store.Keys.Withdraw(number, account) is not { } key) return $"There is no key {number}.";
        Note(AuditAct.KeyWithdrawn, key);
        return null;
    });

    private (DateTimeOffset? Last, string? Error) LastMoment(string until)
    {
        if (MomentText.Parse(until) is not var (_, last)) return (null, MomentText.Refusal(until));
        var now = clock.GetUtcNow();
        if (last <= now) return (null, $"{until} has passed; name a later day.");
        return last <= now.AddDays(MostDays) ? (last, null) : (null, $"{until} is too far away: a key is good for {MostDays} days at most.");
    }

    private void Note(AuditAct act, ApiKey key) =>
        store.Audit.Add(act, by.Account, by.Origin, $"{key.Number} ({key.Name}) of {key.Account}, {Word.Of(key.Scope)} until {key.Until:yyyy-MM-dd}");
}
