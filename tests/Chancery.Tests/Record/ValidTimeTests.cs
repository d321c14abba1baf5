using Chancery.Record;

namespace Chancery.Tests.Record;

/// <summary>What had happened by a day, as far as reports tell.</summary>
public sealed class ValidTimeTests
{
    [Theory]
    [InlineData("2014-05-03", "2014-05-04", "2014-05-03", true, "on the day itself")]
    [InlineData("2014-05-03", "2014-05-04", "2014-05-02", false, "the day after")]
    [InlineData("2014-05-03", "2019-01-01", "2014-05-03", true, "told years later")]
    [InlineData("2014-05", "2019-01-01", "2014-05-20", false, "it may have been the end of the month")]
    [InlineData("2014-05", "2019-01-01", "2014-05-31", true, "the month was over")]
    [InlineData("2014", "2014-05-04", "2014-05-04", true, "what is told of this year has happened when it is told")]
    [InlineData("2014", "2014-05-04", "2014-05-03", false, "nobody had told it yet")]
    [InlineData("2015-07-11/..", "2021-04-26", "2016-01-01", true, "it has been so since then")]
    [InlineData("2015-07-11/..", "2021-04-26", "2015-07-10", false, "it was not so yet")]
    [InlineData("2014-09-24/2014-09-26", "2019-01-01", "2014-09-25", false, "it was not over")]
    [InlineData("2014-09-01", "2014-05-04", "2014-06-01", false, "an event dated ahead has not happened when it is told")]
    [InlineData("XXXX-05-03", "2014-05-04", "2014-05-04", true, "of no known year, but told")]
    [InlineData(null, "2014-05-04", "2014-05-04", true, "by the day on which it is told")]
    [InlineData(null, "2014-05-04", "2014-05-03", false, "by the day on which it is told, not sooner")]
    [InlineData(null, null, "2030-01-01", false, "nobody knows when")]
    [InlineData("2014-05-03", null, "2014-05-03", true, "the text says when, whenever that was told")]
    public void An_event_is_told_once_it_had_happened_for_sure(string? date, string? published, string day, bool holds, string because) =>
        Holds("signed", Modality.Actual, date, published, day).ShouldBe(holds, because);

    [Theory]
    [InlineData("2014-09-01", "2014-05-04", "2014-05-04", true, "it is planned once that is told")]
    [InlineData("2014-09-01", "2014-05-04", "2014-05-03", false, "nobody had told of the plan")]
    [InlineData("2014-09-01", "2019-01-01", "2014-09-01", true, "it was planned before the day for which it was")]
    [InlineData(null, "2014-05-04", "2014-05-04", true, "planned for no day")]
    [InlineData(null, null, "2030-01-01", false, "nobody knows when it was planned")]
    public void A_plan_stands_from_the_day_on_which_it_is_told(string? date, string? published, string day, bool holds, string because) =>
        Holds("signed", Modality.Planned, date, published, day).ShouldBe(holds, because);

    [Fact]
    public void A_stage_that_takes_no_more_than_an_intention_is_a_plan() =>
        Holds("proposed", Modality.Actual, "2014-09-01", "2014-05-04", "2014-05-04").ShouldBeTrue();

    [Fact]
    public void A_bound_of_publication_counts_with_its_last_day()
    {
        var time = new ValidTime(new(2014, 6, 30), Made.Kinds, _ => new DateRange(new(2014, 1, 1), new(2014, 6, 30)));
        time.Holds(Claim("signed", Modality.Actual, date: null, published: null)).ShouldBeTrue();
        new ValidTime(new(2014, 6, 29), Made.Kinds, _ => new DateRange(new(2014, 1, 1), new(2014, 6, 30)))
            .Holds(Claim("signed", Modality.Actual, date: null, published: null)).ShouldBeFalse();
    }

    [Fact]
    public void A_bound_that_is_open_at_its_end_tells_of_no_day() =>
        new ValidTime(new(2100, 1, 1), Made.Kinds, _ => new DateRange(new(2014, 1, 1), DateOnly.MaxValue))
            .Holds(Claim("signed", Modality.Actual, date: null, published: null)).ShouldBeFalse();

    private static bool Holds(string stage, Modality modality, string? date, string? published, string day)
    {
        var within = published is null ? null : DateRange.Of(new EdtfDate(published));
        return new ValidTime(DateOnly.Parse(day), Made.Kinds, _ => within).Holds(Claim(stage, modality, date, published));
    }

    private static SourcedClaim Claim(string stage, Modality modality, string? date, string? published)
    {
        var document = Made.Document("report", "Peru and Kenya signed a treaty on extradition.", published);
        return Made.Claim(document, Kind.Agreement, ["parties=state:PER,state:KEN"], [$"stage={stage}"], date, modality).Sourced(document);
    }
}
