using Microsoft.Extensions.Primitives;

namespace Chancery.Server.Api;

/// <summary>An answer that is kept, to be given again.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Headers">What it says besides.</param>
/// <param name="Body">What it says.</param>
internal sealed record StoredAnswer(int Status, IReadOnlyList<KeyValuePair<string, StringValues>> Headers, byte[] Body)
{
    public async Task GiveAsync(HttpContext http)
    {
        http.Response.StatusCode = Status;
        foreach (var (name, value) in Headers) http.Response.Headers[name] = value;
        await http.Response.Body.WriteAsync(Body, http.RequestAborted);
    }
}
