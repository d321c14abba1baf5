using Chancery.Storage.Accounts;

namespace Chancery.Server.Accounts;

/// <summary>Lets in whoever knows the password of an account. Who has been wrong too often has to wait, and nobody is told whether
/// there is an account of the name.</summary>
/// <param name="desk">The accounts.</param>
/// <param name="clock">Gives the time.</param>
internal sealed class SignInDesk(AccountDesk desk, TimeProvider clock)
{
    private const string Wrong = "Name or password is not right.";

    // A person slips a few times; a program tries thousands.
    private static readonly TimeSpan s_within = TimeSpan.FromMinutes(15);

    private readonly Throttle byAccount = new(clock, most: 10, s_within);
    private readonly Throttle byNetwork = new(clock, most: 30, s_within);

    /// <summary>Signs in; gives the token of the session, or why not and how long to wait before the next attempt.</summary>
    public (string? Token, string? Refusal, TimeSpan? Wait) SignIn(HttpContext http, string name, string password)
    {
        var id = name.Trim().ToLowerInvariant();
        if ((byNetwork.Take(Origin.NetworkOf(http)) ?? byAccount.Take(id)) is { } wait)
            return (null, $"There were too many attempts. Try again in {Minutes(wait)}.", wait);
        var found = desk.Ask(store => store.Accounts.FindWithPassword(name.Trim()));
        if (!Passwords.Verify(found?.Password, password))
        {
            desk.Note(AuditAct.SignInRefused, name.Trim(), Origin.Of(http));
            return (null, Wrong, null);
        }

        byAccount.Forget(id);
        byNetwork.GiveBack(Origin.NetworkOf(http));
        desk.Note(AuditAct.SignedIn, found!.Value.Account.Name, Origin.Of(http));
        // Not where the account went, or has another password, while it was being looked at.
        var token = desk.Ask(store => store.Accounts.FindWithPassword(id)?.Password == found.Value.Password ? store.Sessions.Begin(id) : null);
        return token is null ? (null, Wrong, null) : (token, null, null);
    }

    /// <summary>Counts a key that is not good; gives how long to wait where there were too many.</summary>
    public TimeSpan? CountWrongKey(HttpContext http) => byNetwork.Take(Origin.NetworkOf(http));

    /// <summary>Whether a password is that of an account that is signed in; it is guessed at no more often than at the door.</summary>
    public bool Knows(string name, string password)
    {
        var id = name.ToLowerInvariant();
        if (byAccount.Take(id) is not null || !Passwords.Verify(desk.Ask(store => store.Accounts.FindWithPassword(name))?.Password, password)) return false;
        byAccount.Forget(id);
        return true;
    }

    private static string Minutes(TimeSpan wait) => (int)Math.Ceiling(wait.TotalMinutes) is var minutes && minutes == 1 ? "a minute" : $"{minutes} minutes";
}
