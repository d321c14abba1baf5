using System.Threading.Channels;

namespace Chancery.Server.Jobs;

/// <summary>What waits to be read: single reports, for which somebody waits, before jobs of many. For one who reads.</summary>
internal sealed class JobQueue
{
    /// <summary>How many single reports wait at most.</summary>
    public const int MostSingle = 32;

    /// <summary>How many jobs of many reports wait at most.</summary>
    public const int MostJobs = 4;

    // Those that have ended are remembered for whoever asks later.
    private const int MostRemembered = 200;

    // The ids of jobs follow one another in time.
    private readonly Channel<Job> waiting = Channel.CreateUnboundedPrioritized<Job>(new()
    {
        SingleReader = true,
        Comparer = Comparer<Job>.Create((one, other) => (!one.IsSingle, one.Id).CompareTo((!other.IsSingle, other.Id))),
    });

    private readonly Lock gate = new();
    private readonly LinkedList<Job> known = [];
    private int single;
    private int many;

    /// <summary>Takes a job; false when too many wait.</summary>
    public bool TryAdd(Job job)
    {
        lock (gate)
        {
            if (job.IsSingle ? single >= MostSingle : many >= MostJobs) return false;
            Count(job, 1);
            if (!job.IsSingle) known.AddFirst(job);
            if (known.Count > MostRemembered && known.Last!.Value.HasEnded) known.RemoveLast();
            return waiting.Writer.TryWrite(job);
        }
    }

    /// <summary>The job of many reports of an id; null when there is none or it is forgotten.</summary>
    public Job? Find(string id)
    {
        lock (gate) return known.FirstOrDefault(job => job.Id == id);
    }

    /// <summary>The next single report; null when none waits.</summary>
    public Job? NextSingle() => waiting.Reader.TryPeek(out var next) && next.IsSingle && waiting.Reader.TryRead(out var job) ? Taken(job) : null;

    /// <summary>The next job, when there is one.</summary>
    public async Task<Job> NextAsync(CancellationToken stop) => Taken(await waiting.Reader.ReadAsync(stop));

    private Job Taken(Job job)
    {
        lock (gate) Count(job, -1);
        return job;
    }

    private void Count(Job job, int more)
    {
        if (job.IsSingle) single += more;
        else many += more;
    }
}
