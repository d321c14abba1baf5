using Chancery.Storage.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Accounts;

/// <summary>One's own account, and all of them.</summary>
internal static class AccountRoutes
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/account", (HttpContext http, AccountDesk desk) => ShowOwn(http, desk)).ExcludeFromDescription();
        routes.MapPost("/account/password", ChangeOwnPassword).Demand(Right.Read).ExcludeFromDescription();
        routes.MapGet("/accounts", (HttpContext http, AccountDesk desk) => Show(http, desk)).Demand(Right.Administer).ExcludeFromDescription();
        var change = routes.MapGroup("/accounts").Demand(Right.Administer).ExcludeFromDescription();
        change.MapPost("/add", Add);
        change.MapPost("/remove", Remove);
        change.MapPost("/role", ChangeRole);
        change.MapPost("/password", ChangePassword);
    }

    private static IResult ShowOwn(HttpContext http, AccountDesk desk, string? refusal = null)
    {
        if (desk.Ask(store => store.Accounts.Find(http.DecidesAs())) is not { } account) return Results.LocalRedirect("/");
        return PageForm.Draw(http, account.Name, OwnAccountPage.Of(account, http.User.May(Right.Administer), refusal, PageForm.Token(http)), Status(refusal));
    }

    private static IResult ChangeOwnPassword(
        HttpContext http, AccountDesk desk, SignInDesk door, [FromForm] string? current, [FromForm] string? password, [FromForm] string? again)
    {
        var name = http.DecidesAs();
        var refusal = password != again ? "The two new passwords differ."
            : !door.Knows(name, current ?? "") ? "The present password is not right."
            : Keep(http, desk, keeper => keeper.ChangePassword(name, password ?? ""));
        if (refusal is not null) return ShowOwn(http, desk, refusal);
        SessionCookie.Remove(http);
        return Results.LocalRedirect("/sign-in");
    }

    private static IResult Show(HttpContext http, AccountDesk desk, string? refusal = null) => PageForm.Draw(
        http, "Accounts", AccountsPage.Of(desk.Ask(store => store.Accounts.List()) ?? [], http.DecidesAs(), refusal, PageForm.Token(http)), Status(refusal));

    private static IResult Add(HttpContext http, AccountDesk desk, [FromForm] string? name, [FromForm] string? role, [FromForm] string? password) =>
        Word.Read<AccountRole>(role ?? "") is { } given
            ? Done(http, desk, Keep(http, desk, keeper => keeper.Add((name ?? "").Trim(), given, password ?? "")))
            : Show(http, desk, Word.Refusal<AccountRole>(role ?? ""));

    private static IResult Remove(HttpContext http, AccountDesk desk, [FromForm] string? name) =>
        Done(http, desk, Own(http, name) ?? Keep(http, desk, keeper => keeper.Remove(name ?? "")));

    private static IResult ChangeRole(HttpContext http, AccountDesk desk, [FromForm] string? name, [FromForm] string? role) =>
        Word.Read<AccountRole>(role ?? "") is { } given
            ? Done(http, desk, Own(http, name) ?? Keep(http, desk, keeper => keeper.ChangeRole(name ?? "", given)))
            : Show(http, desk, Word.Refusal<AccountRole>(role ?? ""));

    private static IResult ChangePassword(HttpContext http, AccountDesk desk, [FromForm] string? name, [FromForm] string? password) =>
        Done(http, desk, Own(http, name) ?? Keep(http, desk, keeper => keeper.ChangePassword(name ?? "", password ?? "")));

    private static string? Own(HttpContext http, string? name) => string.Equals(name, http.DecidesAs(), StringComparison.OrdinalIgnoreCase)
        ? "Nobody changes his own account here; the password is changed on the page of one's account."
        : null;

    private static string? Keep(HttpContext http, AccountDesk desk, Func<AccountKeeper, string?> change) =>
        desk.Ask(store => change(new(store, KeptBy.Of(http))));

    private static IResult Done(HttpContext http, AccountDesk desk, string? refusal) =>
        refusal is null ? Results.LocalRedirect("/accounts") : Show(http, desk, refusal);

    private static int Status(string? refusal) => refusal is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
}
