using Chancery.Server.Accounts;
using Chancery.Views.Reviewing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Review;

/// <summary>What every form that decides sends along.</summary>
/// <param name="Token">Shows that the form is ours.</param>
/// <param name="By">Who decides.</param>
/// <param name="Back">The address to which a decision leads.</param>
/// <param name="Seen">The number of the last decision that whoever opened the form could know of.</param>
internal sealed record ReviewForm(string Token, string By, string Back, long Seen)
{
    public const string TokenField = "__RequestVerificationToken";
    public const string BackField = "back";
    public const string SeenField = "seen";
    public const string BecauseField = "because";

    private const string Queue = "/review";

    /// <summary>A new form.</summary>
    public static ReviewForm Of(HttpContext http, RecordSession session, string back)
    {
        var services = http.RequestServices;
        var token = services.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!;
        return new(token, http.DecidesAs(), back, Meanwhile.Last(session));
    }

    /// <summary>The address to which a decision leads: one of ours, and else the queue.</summary>
    public static string Safe(string? back) => back is ['/'] or ['/', not ('/' or '\\'), ..] ? back : Queue;
}
