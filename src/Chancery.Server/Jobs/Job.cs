using Chancery.Intake;
using Chancery.Record;

namespace Chancery.Server.Jobs;

/// <summary>Reports that somebody has sent, and what has become of them so far. Safe to ask from many threads.</summary>
/// <param name="by">Who sent them.</param>
/// <param name="isSingle">Whether it is one report, for which somebody waits.</param>
/// <param name="reports">How many there are.</param>
/// <param name="inputs">The reports, made while they are asked for.</param>
internal sealed class Job(string by, bool isSingle, int reports, IEnumerable<IntakeResult> inputs)
{
    private const int MostProblems = 100;

    private readonly Lock gate = new();
    private readonly List<string> problems = [];
    private JobView view = new(Guid.CreateVersion7().ToString("N"), JobState.Waiting, reports, 0, 0, 0, 0, 0, 0, [], [], []);
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => View.Id;

    public string By => by;

    public bool IsSingle => isSingle;

    public IEnumerable<IntakeResult> Inputs => inputs;

    /// <summary>How far it is, and what ends when it is further.</summary>
    public (JobView View, Task Changed) Look()
    {
        lock (gate) return (view, changed.Task);
    }

    public JobView View => Look().View;

    /// <summary>Whether nothing more will become of it.</summary>
    public bool HasEnded => View.State is JobState.Done or JobState.Failed;

    public void Begin() => Change(now => now with { State = JobState.Running });

    /// <summary>Counts a report.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="outcome">What the record made of it; null where it could not be read.</param>
    public void Count(ReadDocument read, ReadOutcome? outcome) => Change(now =>
    {
        if (read.Problem is { } problem && problems.Count < MostProblems) problems.Add(problem.ToString());
        return now with
        {
            Read = now.Read + 1,
            Added = now.Added + (outcome == ReadOutcome.Added ? 1 : 0),
            NewVersions = now.NewVersions + (outcome == ReadOutcome.NewVersion ? 1 : 0),
            Copies = now.Copies + (outcome == ReadOutcome.Copy ? 1 : 0),
            Known = now.Known + (outcome is ReadOutcome.AlreadyKnown or ReadOutcome.ReadAgain ? 1 : 0),
            Claims = now.Claims + (read.Claims?.Count ?? 0),
            Problems = [.. problems],
        };
    });

    public void End(ProjectionOutcome matters) => Change(now => now with { State = JobState.Done, NewMatters = matters.New, MovedMatters = matters.Moved });

    public void Fail(string why) => Change(now => now with { State = JobState.Failed, Problems = [.. problems, why] });

    /// <summary>Ends when the job has ended.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        for (var (now, further) = Look(); now.State is JobState.Waiting or JobState.Running; (now, further) = Look()) await further.WaitAsync(stop);
    }

    private void Change(Func<JobView, JobView> change)
    {
        TaskCompletionSource before;
        lock (gate)
        {
            view = change(view);
            (before, changed) = (changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        before.SetResult();
    }
}
