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
        var lanes = Lane.Of(steps, scale);
        lanes.Select(lane => lane.Kind).ShouldBe([Kind.Visit, Kind.Visa]);
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
    [InlineData("2013-01-05", "2013-03-02", "2013-02")]
    [InlineData("2009-01-05", "2014-03-02", "2010")]
    [InlineData("1825-01-05", "2014-03-02", "1840")]
    public void What_is_written_on_a_scale_fits_its_length(string first, string last, string tick)
    {
        var ticks = TimeScale.Over([Step(first), Step(last)]).Ticks;
        ticks[0].Label.ShouldBe(tick);
        ticks.Count.ShouldBeInRange(1, 13);
    }

    private static TimelineStep Step(string date, Kind kind = Kind.Visit) => new(
        "visit", "Visit", kind,
        new("completed", Standing.Reached, Modality.Actual, Polarity.Positive, new(date), DateBasis.Stated, new Dictionary<string, AttributeValue>(), [], []),
        DateRange.Of(new EdtfDate(date))!.Value);
}
