using System.Security.Cryptography;
using System.Text;
using Chancery.Record;
using Chancery.Server.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Chancery.Server.Records;

/// <summary>Answers a request from the record; not again to whoever has the answer already.</summary>
internal static class RecordAnswer
{
    // Changes with the program, as what it answers may.
    private static readonly string s_program = typeof(RecordAnswer).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>Asks the record as it is seen from there. What is asked is told what changes with everything that it is made from; null where that is changing.</summary>
    public static IResult Ask(HttpContext http, Vantage vantage, Func<RecordSession, string?, IResult> ask) =>
        Desk(http).Ask(vantage, session => Answer(http, session, state => ask(session, state)));

    /// <summary>The same of the record as it is seen from two dates, the earlier one first.</summary>
    public static IResult AskBoth(HttpContext http, Vantage before, Vantage after, Func<RecordSession, RecordSession, string?, IResult> ask) =>
        Desk(http).AskBoth(before, after, (was, now) => Answer(http, now, state => ask(was, now, state)));

    private static RecordDesk Desk(HttpContext http) => http.RequestServices.GetRequiredService<RecordDesk>();

    private static IResult Answer(HttpContext http, RecordSession session, Func<string?, IResult> ask)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        if (Tag(session, http) is not { } tag) return ask(null);
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        http.Response.GetTypedHeaders().ETag = tag;
        return ask(tag.ToString());
    }

    // Every page names whose account it is seen with.
    private static string Reader(HttpContext http) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(http.DecidesAs())))[..8];

    /// <summary>Changes with everything that an answer is made from; null while what is on record is being worked out.</summary>
    private static EntityTagHeaderValue? Tag(RecordSession session, HttpContext http) => session.Vantage is null && session.Store.NeedsProjection(session.Builder)
        ? null
        : new($"\"{s_program}-{session.Builder.Fingerprint}-{session.Store.Entries.Last()}-{Reader(http)}\"", isWeak: true);
}
