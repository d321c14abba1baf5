namespace Chancery.Tests.Cli;

/// <summary>A clock that always shows the same moment, so that what it dates is the same on every run.</summary>
internal sealed class StoppedClock(DateTimeOffset? moment = null) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => moment ?? new(2020, 2, 7, 12, 0, 0, TimeSpan.Zero);

    public override long GetTimestamp() => 0;
}
