using Chancery.Storage.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Accounts;

/// <summary>The keys of one's programs; an administrator sees and withdraws everybody's.</summary>
internal static class KeyRoutes
{
    public static void MapKeys(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/keys", (HttpContext http, AccountDesk desk) => Show(http, desk)).ExcludeFromDescription();
        var change = routes.MapGroup("/keys").Demand(Right.Read).ExcludeFromDescription();
        change.MapPost("/add", Make);
        change.MapPost("/withdraw", Withdraw);
    }

    private static IResult Show(HttpContext http, AccountDesk desk, string? shown = null, string? refusal = null)
    {
        var name = http.DecidesAs();
        var keys = desk.Ask(store => store.Keys.List(http.User.May(Right.Administer) ? null : name));
        if (desk.Ask(store => store.Accounts.Find(name)) is not { } account) return Results.LocalRedirect("/");
        var scopes = Enum.GetValues<KeyScope>().Where(scope => Rights.Of(scope, account.Role).Count == Rights.Of(scope, AccountRole.Administrator).Count);
        return PageForm.Draw(http, "Keys", KeysPage.Of(keys ?? [], [.. scopes], shown, refusal, PageForm.Token(http)),
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
    }

    private static IResult Make(HttpContext http, AccountDesk desk, TimeProvider clock, [FromForm] string? name, [FromForm] string? scope, [FromForm] string? until)
    {
        if (IsKey(http)) return Refused(http, desk);
        if (Word.Read<KeyScope>(scope ?? "") is not { } given) return Show(http, desk, refusal: Word.Refusal<KeyScope>(scope ?? ""));
        var (shown, error) = desk.Ask(store => new KeyKeeper(store, KeptBy.Of(http), clock).Make((name ?? "").Trim(), http.DecidesAs(), given, (until ?? "").Trim()));
        return Show(http, desk, shown, error);
    }

    private static IResult Withdraw(HttpContext http, AccountDesk desk, TimeProvider clock, [FromForm] long number)
    {
        if (IsKey(http)) return Refused(http, desk);
        var owner = http.User.May(Right.Administer) ? null : http.DecidesAs();
        var refusal = desk.Ask(store => new KeyKeeper(store, KeptBy.Of(http), clock).Withdraw(number, owner));
        return refusal is null ? Results.LocalRedirect("/keys") : Show(http, desk, refusal: refusal);
    }

    // A key that could make keys would never end.
    private static bool IsKey(HttpContext http) => CredentialHandler.BringsKey(http.Request);

    private static IResult Refused(HttpContext http, AccountDesk desk) => Show(http, desk, refusal: "Keys are made and withdrawn by whoever is signed in, not with a key.");
}
