namespace Chancery.Tests.Server;

/// <summary>A clock that a test sets forward.</summary>
internal sealed class MovableClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 6, 14, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;
}
