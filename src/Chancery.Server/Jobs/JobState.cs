namespace Chancery.Server.Jobs;

/// <summary>How far a job is.</summary>
internal enum JobState
{
    /// <summary>It waits for those before it.</summary>
    Waiting,

    /// <summary>Its reports are being read.</summary>
    Running,

    /// <summary>All its reports have been read.</summary>
    Done,

    /// <summary>It ended before all were read; what was read is kept.</summary>
    Failed,
}
