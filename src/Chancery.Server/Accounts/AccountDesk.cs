using System.Security.Claims;
using Chancery.Server.Hosting;
using Chancery.Storage;
using Chancery.Storage.Accounts;

namespace Chancery.Server.Accounts;

/// <summary>Asks the accounts, one question after the other.</summary>
/// <remarks>Accounts that are added while it runs hold at once: whoever could come in before must sign in then.</remarks>
internal sealed class AccountDesk : IDisposable
{
    private readonly ServeRequest request;
    private readonly bool isForOthers;
    private readonly Lock gate = new();
    private AccountStore? store;

    private AccountDesk(ServeRequest request, AccountStore? store)
    {
        (this.request, this.store) = (request, store);
        isForOthers = !request.IsLocal;
        LocalUser = Rights.Principal(request.User, [Right.Read, Right.Decide, Right.Intake]);
    }

    /// <summary>Who asks where there are no accounts.</summary>
    public ClaimsPrincipal LocalUser { get; }

    /// <summary>Whether whoever asks must be known.</summary>
    public bool DemandsSignIn => isForOthers || Ask(store => store.Accounts.Any());

    /// <summary>Opens the accounts of a record, where it has any; gives why not when they cannot be.</summary>
    public static (AccountDesk? Desk, string? Error) Open(ServeRequest request)
    {
        if (!File.Exists(AccountStore.PathOf(request.Record))) return (new(request, null), null);
        var (store, error) = AccountStore.Open(request.Record, RecordAccess.Existing, request.Clock);
        return store is null ? (null, error) : (new(request, store), null);
    }

    /// <summary>Asks the accounts; gives nothing where there are none.</summary>
    public T? Ask<T>(Func<AccountStore, T> ask)
    {
        lock (gate) return Store() is { } there ? ask(there) : default;
    }

    /// <summary>Notes what was done, where there are accounts.</summary>
    public void Note(AuditAct act, string? account, string origin, string? subject = null) => Ask(store =>
    {
        store.Audit.Add(act, account, origin, subject);
        return true;
    });

    /// <summary>Notes what whoever asks has done.</summary>
    public void Note(HttpContext http, AuditAct act, string? subject = null) => Note(act, http.User.Identity?.Name, Origin.Of(http), subject);

    public void Dispose() => store?.Dispose();

    private AccountStore? Store()
    {
        if (store is not null || !File.Exists(AccountStore.PathOf(request.Record))) return store;
        var (opened, error) = AccountStore.Open(request.Record, RecordAccess.Existing, request.Clock);
        return store = opened ?? throw new InvalidDataException(error);
    }
}
