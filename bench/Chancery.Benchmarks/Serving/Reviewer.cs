using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Chancery.Benchmarks.Serving;

/// <summary>A reviewer who accepts a claim of a report, and takes every other decision back.</summary>
/// <param name="client">His browser.</param>
/// <param name="timings">Keeps how long it takes.</param>
internal sealed partial class Reviewer(HttpClient client, Timings timings)
{
    private const string Sort = "decision";

    public async Task DecideAsync(string document, Random random)
    {
        try
        {
            var claims = Claim().Matches(await client.GetStringAsync($"/documents/{document}"));
            var claim = claims[random.Next(claims.Count)].Groups[1].Value;
            var form = await client.GetStringAsync($"/review/correct/{claim}");
            await PostAsync("/review/decide", form, ("claim", claim), ("verdict", "accept"));
            if (random.Next(2) == 0) return;
            var decisions = await client.GetStringAsync("/decisions?counts=yes");
            await PostAsync("/review/undo", decisions, ("number", Number().Match(decisions).Groups[1].Value));
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            timings.AddError($"{Sort}: {problem.GetType().Name}");
        }
    }

    // That another reviewer has decided on the same meanwhile is an answer and no error.
    private async Task PostAsync(string address, string page, params (string Name, string Value)[] fields)
    {
        (string, string)[] hidden = [("__RequestVerificationToken", Token().Match(page).Groups[1].Value), ("seen", Seen().Match(page).Groups[1].Value)];
        using var content = new FormUrlEncodedContent(hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        var watch = Stopwatch.StartNew();
        using var response = await client.PostAsync(address, content);
        timings.Add(Sort, watch.Elapsed);
        if (response.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.Conflict)) timings.AddError($"{Sort}: {(int)response.StatusCode} at {address}");
    }

    [GeneratedRegex("data-claim=\"(?<value>[0-9a-f]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Claim();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"seen\" value=\"(?<value>[0-9]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seen();

    [GeneratedRegex("name=\"number\" value=\"(?<value>[0-9]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
