using Chancery.Record.Promises;
using Chancery.Views.Answers;
using Chancery.Views.Pages;
using Chancery.Views.Promises;

namespace Chancery.Views.Layouts;

/// <summary>Puts a promise into words.</summary>
internal static class PromiseWords
{
    public static Run Mark(PromiseStatus status) => (status switch
    {
        PromiseStatus.Kept or PromiseStatus.KeptLate => "●",
        PromiseStatus.Broken => "×",
        PromiseStatus.Superseded => "·",
        PromiseStatus.Overdue => "!",
        _ => "○",
    }, ToneOf(status));

    /// <summary>"Visa regime between Honduras and Russia: in force".</summary>
    public static Line Title(PromiseView promise) => [(promise.Title, Tone.Strong), $": {promise.Goal}"];

    /// <summary>"promised for 2013 by Sergey Lavrov on 2013-10-14 [1] → kept late, by 559 days at least: in force from 2015 [4]".</summary>
    public static Line Course(PromiseView promise) =>
    [
        (StageWords.Of(null, promise.Strength, Polarity.Positive), Tone.Intended),
        promise.Deadline is { } deadline ? $" {DateWords.Due(deadline, promise.SaidOn)}" : "",
        promise.By.Count == 0 ? "" : $" by {ClaimTitle.Names(promise.By.Select(actor => actor.Name))}",
        promise.SaidOn is { } said ? $", said {DateWords.Of(said)}" : "",
        Conditions(promise.Conditions),
        .. StageWords.Sources(promise.Sources), (" → ", Tone.Quiet), .. Outcome(promise),
    ];

    /// <summary>", on condition: “once parliament has approved it”"; empty where none is told.</summary>
    public static string Conditions(IReadOnlyList<string>? conditions) =>
        conditions is null ? "" : $", on condition: {string.Join("; ", conditions.Select(condition => $"“{condition}”"))}";

    /// <summary>What was said of a group and bears on it, one line each.</summary>
    public static IEnumerable<Line> Bearing(PromiseView promise) => promise.Bearing.Select(Line (matter) =>
        [("bearing on it: ", Tone.Quiet), .. HistoryWords.Title(matter), ": ", .. StageWords.Of(matter.Last, new HashSet<string>(matter.Last.Attributes.Keys))]);

    /// <summary>What has become of a promise, in a word.</summary>
    public static Run Named(PromiseStatus status) => (PromiseStatusWord.Of(status), ToneOf(status));

    private static Line Outcome(PromiseView promise)
    {
        var status = Named(promise.Status);
        if (promise.Outcome is not { } step)
            return [status, promise.Status == PromiseStatus.Overdue ? (", no outcome found in the reports", Tone.Quiet) : ""];
        var late = promise.DaysLate is { } days ? $" by {Numbers.Count(days, "day")} or more" : "";
        var unclear = promise is { Status: PromiseStatus.Kept, Deadline: not null } && step.Basis != Record.DateBasis.Stated ? ", when is not told" : "";
        return [status, $"{late}{unclear}: ", .. StageWords.Of(step, new HashSet<string>(step.Attributes.Keys))];
    }

    private static Tone ToneOf(PromiseStatus status) => status switch
    {
        PromiseStatus.Kept or PromiseStatus.KeptLate => Tone.Reached,
        PromiseStatus.Broken or PromiseStatus.Overdue => Tone.Over,
        PromiseStatus.Superseded => Tone.Quiet,
        _ => Tone.Intended,
    };
}
