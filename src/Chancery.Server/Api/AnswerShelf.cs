using System.Security.Cryptography;
using System.Text;

namespace Chancery.Server.Api;

/// <summary>Keeps what was answered to requests with a key of the sender's own, so that whoever sends one again, because he does not know
/// whether it came through, does nothing twice. Kept for a day, in memory.</summary>
internal sealed class AnswerShelf(TimeProvider clock)
{
    private const int LongestKey = 255;
    private const int MostKept = 2000;
    private const int LargestKept = 1024 * 1024;

    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);

    private readonly Lock gate = new();
    private readonly Dictionary<(string Sender, string Key), Entry> kept = [];

    private sealed record Entry(string Request, DateTimeOffset Since)
    {
        /// <summary>The answer; null while it is being worked out.</summary>
        public StoredAnswer? Answer { get; set; }
    }

    /// <summary>Answers a request, or gives the answer that it has had already.</summary>
    public async Task AnswerAsync(HttpContext http, string key, RequestDelegate next)
    {
        if (key.Length > LongestKey || !Ascii.IsValid(key))
        {
            await ApiProblem.BadRequest($"{ApiWrites.KeyHeader} has {LongestKey} characters of ASCII at most.").ExecuteAsync(http);
            return;
        }

        var (place, request) = ((Sender(http), key), await FingerprintAsync(http.Request));
        var (entry, isNew) = Take(place, request);
        if (isNew) await WorkOutAsync(http, place, entry, next);
        else if (entry.Request != request)
            await Results.Problem($"Another request was sent under this {ApiWrites.KeyHeader}; take a new key.", statusCode: StatusCodes.Status422UnprocessableEntity).ExecuteAsync(http);
        else if (entry.Answer is { } answer) await answer.GiveAsync(http);
        else await ApiProblem.Conflict("The same request is being answered right now; ask again.").ExecuteAsync(http);
    }

    // A key of somebody else is another key.
    private static string Sender(HttpContext http) => http.User.Identity?.Name ?? "";

    private static async Task<string> FingerprintAsync(HttpRequest request)
    {
        request.EnableBuffering();
        var body = await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        return $"{request.Method} {request.Path}{request.QueryString} {request.ContentType} {request.Headers.IfMatch} {Convert.ToHexString(body)}";
    }

    private async Task WorkOutAsync(HttpContext http, (string, string) place, Entry entry, RequestDelegate next)
    {
        var body = http.Response.Body;
        using var written = new MemoryStream();
        http.Response.Body = written;
        try
        {
            await next(http);
            // What may be otherwise the next time is not kept.
            if (http.Response.StatusCode is < 500 and not (StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status429TooManyRequests)
                && written.Length <= LargestKept) entry.Answer = new(http.Response.StatusCode, [.. http.Response.Headers], written.ToArray());
        }
        finally
        {
            http.Response.Body = body;
            if (entry.Answer is null)
                lock (gate) kept.Remove(place);
        }

        await body.WriteAsync(written.GetBuffer().AsMemory(0, (int)written.Length), http.RequestAborted);
    }

    private (Entry Entry, bool IsNew) Take((string, string) place, string request)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (kept.TryGetValue(place, out var known) && now - known.Since < s_kept) return (known, false);
            if (kept.Count >= MostKept)
            {
                foreach (var (old, _) in kept.Where(one => one.Value.Answer is not null).OrderBy(one => one.Value.Since).Take(MostKept / 10).ToList()) kept.Remove(old);
            }

            return (kept[place] = new(request, now), true);
        }
    }
}
