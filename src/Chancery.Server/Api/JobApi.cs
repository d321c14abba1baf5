using System.ComponentModel;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Chancery.Intake;
using Chancery.Server.Accounts;
using Chancery.Server.Jobs;
using Chancery.Storage.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

namespace Chancery.Server.Api;

/// <summary><c>/jobs</c>: many reports at once.</summary>
internal static class JobApi
{
    /// <summary>How many bytes a job may have.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    public const string Lines = "application/x-ndjson";

    private const int MostReports = 5000;

    private const string Missing = "There is no job of this id, or it ended long ago; what it read is on record.";

    // Often enough for a bar that moves, and no more.
    private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(250);

    public static async Task<IResult> Post(
        HttpRequest request, HttpContext http, JobQueue queue, AccountDesk accounts,
        [FromHeader(Name = ApiWrites.KeyHeader), Description(ApiWrites.KeyDescription)] string? idempotencyKey)
    {
        _ = idempotencyKey;
        if (request.ContentType?.StartsWith(Lines, StringComparison.OrdinalIgnoreCase) != true)
            return Results.Problem($"Send the reports as lines of JSON: Content-Type: {Lines}", statusCode: StatusCodes.Status415UnsupportedMediaType);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, http.RequestAborted);
        var bytes = body.ToArray();
        var reports = CountLines(bytes);
        if (reports == 0) return ApiProblem.BadRequest("There is no report; write one JSON object a line, with at least the field text.");
        if (reports > MostReports) return ApiProblem.TooLarge($"There are {reports} reports; {MostReports} are the most at once.");
        var job = new Job(http.DecidesAs(), isSingle: false, reports, DocumentSource.ReadJsonLines(new MemoryStream(bytes, writable: false), "line", new()));
        if (!queue.TryAdd(job)) return ApiProblem.Busy($"{JobQueue.MostJobs} jobs wait already.", http);
        accounts.Note(http, AuditAct.Posted, $"job {job.Id}, {reports} reports");
        return Results.Accepted($"{ApiRoutes.Root}/jobs/{job.Id}", job.View);
    }

    public static IResult Find(string id, HttpContext http, JobQueue queue)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Own(id, http, queue) is { } job ? Results.Ok(job.View) : ApiProblem.NotFound(Missing);
    }

    public static IResult Follow(string id, HttpContext http, JobQueue queue, IHostApplicationLifetime life)
    {
        if (Own(id, http, queue) is not { } job) return ApiProblem.NotFound(Missing);
        return TypedResults.ServerSentEvents(Progress(job, life.ApplicationStopping, http.RequestAborted));
    }

    // Somebody else's job is none that he knows of; an administrator sees all.
    private static Job? Own(string id, HttpContext http, JobQueue queue) =>
        queue.Find(id) is { } job && (job.By == http.DecidesAs() || http.User.May(Right.Administer)) ? job : null;

    private static async IAsyncEnumerable<SseItem<JobView>> Progress(Job job, CancellationToken stopping, [EnumeratorCancellation] CancellationToken gone)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        while (!stop.IsCancellationRequested)
        {
            var (view, further) = job.Look();
            yield return new(view, view.State is JobState.Done or JobState.Failed ? "end" : "progress");
            if (view.State is JobState.Done or JobState.Failed) yield break;
            await further.WaitAsync(stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.Delay(s_pace, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static int CountLines(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var line in bytes.Split((byte)'\n'))
            if (bytes[line].Trim(" \t\r"u8).Length > 0) count++;
        return count;
    }
}
