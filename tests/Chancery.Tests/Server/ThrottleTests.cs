using Chancery.Server.Accounts;

namespace Chancery.Tests.Server;

public sealed class ThrottleTests
{
    private readonly MovableClock clock = new();

    [Fact]
    public void Who_comes_too_often_waits_until_the_first_time_is_long_enough_ago()
    {
        var throttle = new Throttle(clock, most: 2, TimeSpan.FromMinutes(15));
        throttle.Take("anna").ShouldBeNull();
        clock.Pass(TimeSpan.FromMinutes(5));
        throttle.Take("anna").ShouldBeNull();
        throttle.Take("anna").ShouldBe(TimeSpan.FromMinutes(10));
        throttle.Take("ben").ShouldBeNull();
        clock.Pass(TimeSpan.FromMinutes(10));
        throttle.Take("anna").ShouldBeNull();
        throttle.Take("anna").ShouldBe(TimeSpan.FromMinutes(5));
        throttle.Forget("anna");
        throttle.Take("anna").ShouldBeNull();
    }

    [Fact]
    public void However_many_come_only_the_latest_are_kept_in_mind()
    {
        var throttle = new Throttle(clock, most: 1, TimeSpan.FromMinutes(15));
        for (var i = 0; i < 10_001; i++)
        {
            throttle.Take($"{i}");
            clock.Pass(TimeSpan.FromMilliseconds(1));
        }

        throttle.Take("0").ShouldBeNull();
        throttle.Take("10000").ShouldNotBeNull();
    }
}
