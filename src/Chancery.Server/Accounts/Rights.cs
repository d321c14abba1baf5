using System.Security.Claims;
using Chancery.Storage.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Accounts;

/// <summary>Who may do what.</summary>
internal static class Rights
{
    private const string RightClaim = "right";

    private static readonly Right[] s_all = Enum.GetValues<Right>();

    /// <summary>What an account of a role may do.</summary>
    public static IReadOnlyList<Right> Of(AccountRole role) => role switch
    {
        AccountRole.Reader => [Right.Read],
        AccountRole.Reviewer => [Right.Read, Right.Decide, Right.Intake],
        AccountRole.Administrator => s_all,
        _ => [],
    };

    /// <summary>What a key may do: what it is for, as far as its account may do so now.</summary>
    public static IReadOnlyList<Right> Of(KeyScope scope, AccountRole role)
    {
        Right[] wanted = scope switch
        {
            KeyScope.Read => [Right.Read],
            KeyScope.Decide => [Right.Read, Right.Decide],
            KeyScope.Intake => [Right.Intake],
            _ => [],
        };
        return [.. wanted.Intersect(Of(role))];
    }

    /// <summary>Somebody of a name who may do so much.</summary>
    public static ClaimsPrincipal Principal(string name, IEnumerable<Right> rights) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, name), new(ClaimTypes.Name, name), .. rights.Select(right => new System.Security.Claims.Claim(RightClaim, right.ToString()))], CredentialHandler.Scheme));

    /// <summary>Whether somebody may do something.</summary>
    public static bool May(this ClaimsPrincipal user, Right right) => user.HasClaim(RightClaim, right.ToString());

    /// <summary>The name under which somebody decides.</summary>
    public static string DecidesAs(this HttpContext http) =>
        http.User.Identity?.Name ?? throw new InvalidOperationException("Nobody decides who is not known.");

    /// <summary>Demands a right of whoever asks.</summary>
    public static TBuilder Demand<TBuilder>(this TBuilder routes, Right right) where TBuilder : IEndpointConventionBuilder =>
        routes.RequireAuthorization(right.ToString());

    /// <summary>Demands of whoever asks, where an address does not say what it demands, that he may read; of whoever sends something, that he may decide.</summary>
    public static void AddRights(this IServiceCollection services)
    {
        services.AddAuthentication(CredentialHandler.Scheme)
            .AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, CredentialHandler>(CredentialHandler.Scheme, null);
        services.AddAuthorization(options =>
        {
            foreach (var right in s_all) options.AddPolicy(right.ToString(), policy => policy.RequireClaim(RightClaim, right.ToString()));
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(asked => asked.Resource is HttpContext http
                && asked.User.May(HttpMethods.IsGet(http.Request.Method) ? Right.Read : Right.Decide)).Build();
        });
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();
    }
}
