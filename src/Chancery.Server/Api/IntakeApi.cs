using System.ComponentModel;
using System.Text;
using Chancery.Intake;
using Chancery.Server.Accounts;
using Chancery.Server.Jobs;
using Chancery.Server.Records;
using Chancery.Storage.Accounts;
using Chancery.Views.Answers;
using Microsoft.AspNetCore.Mvc;

namespace Chancery.Server.Api;

/// <summary>Takes single reports in.</summary>
internal static class IntakeApi
{
    /// <summary>How many bytes a request with one report may have: a text of the longest, with every quotation mark and accent escaped.</summary>
    public const int MostBytes = 4 * IntakeOptions.DefaultMostBytes;

    private const int LongestName = 500;

    public static async Task<IResult> Post(
        GivenReport report, HttpContext http, JobQueue queue, RecordDesk desk, AccountDesk accounts,
        [FromHeader(Name = ApiWrites.KeyHeader), Description(ApiWrites.KeyDescription)] string? idempotencyKey)
    {
        _ = idempotencyKey;
        if (Refusal(report) is { } refusal) return refusal;
        // What has no id is called by its text, so that the same text is the same report.
        var (document, undated) = report.Read("report", $"posted-{new Document("", report.Text ?? "").Id[..12]}");
        if (document is null) return ApiProblem.BadRequest("The report has no text; put it into the field text.");
        if (undated is not null) return ApiProblem.BadRequest($"{undated.Message}. {undated.Remedy}.");
        var job = new Job(http.DecidesAs(), isSingle: true, reports: 1, [IntakeResult.Of("report", document)]);
        if (!queue.TryAdd(job)) return ApiProblem.Busy($"{JobQueue.MostSingle} reports wait already.", http);
        accounts.Note(http, AuditAct.Posted, document.Name);
        await job.WaitAsync(http.RequestAborted);
        return Told(job.View, document.Id, desk);
    }

    private static IResult? Refusal(GivenReport report)
    {
        if (report.Text is { } text && Encoding.UTF8.GetByteCount(text) > IntakeOptions.DefaultMostBytes)
            return ApiProblem.TooLarge($"The text has more than {IntakeOptions.DefaultMostBytes} bytes in UTF-8; split it into single reports.");
        foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[("id", report.Id), ("title", report.Title), ("publisher", report.Publisher), ("url", report.Url), ("language", report.Language)])
            if (value?.Length > LongestName) return ApiProblem.BadRequest($"{name} has {value.Length} characters; {LongestName} are the most.");
        return null;
    }

    private static IResult Told(JobView job, string id, RecordDesk desk)
    {
        if (job.State == JobState.Failed || job.Problems.Count > 0) return Results.Problem(string.Join(' ', job.Problems), statusCode: StatusCodes.Status500InternalServerError);
        var posted = desk.Ask(session => session.Store.Documents.Find(id) is not { } summary ? null : new PostedDocument(
            Outcome(job), DocumentRow.Of(summary, summary.Claims), [.. session.Store.Claims.Of(summary.Id).Select(claim => ClaimView.Of(claim, session))],
            job.NewMatters, job.MovedMatters));
        return posted is null
            ? Results.Problem("The report was read and is not on record; ask again.", statusCode: StatusCodes.Status500InternalServerError)
            : job.Known > 0 ? Results.Ok(posted) : Results.Created($"{ApiRoutes.Root}/documents/{id}", posted);
    }

    private static string Outcome(JobView job) => job switch
    {
        { NewVersions: > 0 } => "new version",
        { Copies: > 0 } => "copy",
        { Known: > 0 } => "known",
        _ => "added",
    };
}
