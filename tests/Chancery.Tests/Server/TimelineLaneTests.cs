using Chancery.Record;
using Chancery.Server.Timelines;
using Chancery.Views.Answers;

namespace Chancery.Tests.Server;

public sealed class TimelineLaneTests
{
    [Fact]
    public void No_step_lies_upon_another_of_its_lane()
    {
        TimelineStep[] steps = [Step("2013-01-01"), Step("2013-01-01"), Step("2013-01-02"), Step("2014"), Step("2014-06"), Step("2020-05", Kind.Visa)];
        var scale = TimeScale.Over(steps);
        var lanes = Lane.Of([("visit", steps[..5]), ("visa", steps[5..])], scale, withReports: false);
        lanes.Select(lane => lane.Name).ShouldBe(["visit", "visa"]);
        lanes[1].Top.ShouldBe(lanes[0].Rows);
        foreach (var row in lanes.SelectMany(lane => lane.Steps).GroupBy(placed => placed.Row))
        {
            var bars = row.Select(placed => scale.Bar(placed.Step)).OrderBy(bar => bar.Start).ToList();
            for (var i = 1; i < bars.Count; i++) bars[i].Start.ShouldBeGreaterThan(bars[i - 1].End);
        }
    }

    [Fact]
    public void A_step_without_end_is_drawn_where_it_began()
    {
        TimelineStep[] steps = [Step("2013-05-01/.."), Step("2015")];
        var scale = TimeScale.Over(steps);
        (scale.First, scale.Last).ShouldBe((new DateOnly(2013, 5, 1), new DateOnly(2015, 12, 31)));
        steps[0].IsOpen.ShouldBeTrue();
        scale.Bar(steps[0]).Start.ShouldBe(0);
    }

    [Theory]
    [InlineData("2013-01-05", "2013-01-12", "2013-01-05")]
    [InlineData("2013-01-05", "2013-03-02", "2013-01-05")]
    [InlineData("2013-01-05", "2013-06-02", "2013-02")]
    [InlineData("2009-01-05", "2014-03-02", "2010")]
    [InlineData("1825-01-05", "2014-03-02", "1840")]
    public void What_is_written_on_a_scale_fits_its_length(string first, string last, string tick)
    {
        var ticks = TimeScale.Over([Step(first), Step(last)]).Ticks;
        ticks[0].Label.ShouldBe(tick);
        ticks.Count.ShouldBeInRange(1, 13);
    }

    [Fact]
    public void What_there_is_no_room_for_is_counted_rather_than_drawn_upon_others()
    {
        TimelineStep[] steps = [.. Enumerable.Repeat(Step("2013-01-01"), 20), Step("2014-01-01")];
        var lane = Lane.Of([("visit", steps)], TimeScale.Over(steps), withReports: false).ShouldHaveSingleItem();
        (lane.Rows, lane.Steps.Count, lane.More).ShouldBe((8, 9, 12));
        lane.Steps.Select(placed => (placed.Row, placed.Step.From)).ShouldBeUnique();
    }

    [Fact]
    public void A_report_long_after_the_step_needs_the_room_between()
    {
        var late = Step("2013-01-01") with { Reported = new DateOnly(2016, 1, 1) };
        TimelineStep[] steps = [late, Step("2014-01-01"), Step("2020")];
        var scale = TimeScale.Over(steps);
        Lane.Of([("visit", steps)], scale, withReports: true)[0].Rows.ShouldBe(2);
        Lane.Of([("visit", steps)], scale, withReports: false)[0].Rows.ShouldBe(1);
    }

    [Fact]
    public void What_several_take_part_in_is_in_the_lane_of_each_but_not_of_those_who_were_asked_for()
    {
        var (russia, mexico, cuba) = (Named("RUS"), Named("MEX"), Named("CUB"));
        TimelineStep[] steps = [Step("2013") with { Actors = [russia, mexico, cuba] }, Step("2014") with { Actors = [russia, mexico] }, Step("2015") with { Actors = [russia] }];
        ActorLanes.Of(steps, [russia.Id]).Select(lane => (lane.Name, lane.Steps.Count)).ShouldBe([("MEX", 2), ("CUB", 1), ("others", 1)]);
    }

    [Fact]
    public void Going_closer_wider_earlier_and_later_stays_within_the_calendar()
    {
        var scale = new TimeScale(new(2013, 1, 1), new(2013, 12, 31));
        scale.Widened(0.5).Days.ShouldBe(182);
        scale.Moved(0.5).First.ShouldBe(new(2013, 7, 2));
        new TimeScale(new(2, 1, 1), new(9000, 1, 1)).Widened(10).First.ShouldBe(DateOnly.MinValue);
        new TimeScale(new(2013, 1, 1), new(2013, 1, 2)).Widened(0.1).Days.ShouldBe(6);
    }

    private static NamedActor Named(string code) => new(ActorId.State(code), code);

    private static TimelineStep Step(string date, Kind kind = Kind.Visit) => new(
        "visit", "Visit", kind,
        new("completed", Standing.Reached, Modality.Actual, Polarity.Positive, new(date), DateBasis.Stated, new Dictionary<string, AttributeValue>(), [], []),
        DateRange.Of(new EdtfDate(date))!.Value);
}
