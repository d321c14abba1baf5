using Chancery.Tests.Language;
using Chancery.Time;

namespace Chancery.Tests.Time;

public sealed class PublicationBoundTests
{
    private static readonly PublicationBoundReader Reader = new(TimeData.English);

    [Theory]
    [InlineData("Trade reached a record in 2012 and fell by a fifth over the first six months of 2013.", "2013-07/2014-01")]
    [InlineData("Exports grew in the first quarter of 2024.", "2024-04/2024-07")]
    [InlineData("The ministers met in Lima on 3 May 2019.", "2019-05-03/..")]
    [InlineData("The ministers met in Lima on 3 May 2019. They will meet again on 9 June 2019.", "2019-05-03/2019-06-09")]
    [InlineData("The ministers met in Lima on Monday.", null)]
    public void Dates_with_a_year_bound_the_day_of_publication(string text, string? bound) =>
        (BoundedPublication.Of(Reader.Find(English.Analyze(text)), [])?.Between.Value).ShouldBe(bound);

    [Fact]
    public void Every_bound_names_the_words_that_give_it()
    {
        const string text = "Trade fell in the first half of 2013.";
        var bounds = Reader.Find(English.Analyze(text));
        bounds.Count.ShouldBe(2);
        bounds.ShouldAllBe(b => b.Span.Of(text).ToString() == "the first half of 2013");
    }

    [Fact]
    public void A_dateline_without_a_year_takes_the_only_year_that_is_left()
    {
        PublicationBound[] tenures = [new(new(2011, 6, 1), new(2012, 11, 30), default, "term of office")];
        BoundedPublication.Of(tenures, [], (new("XXXX-02-23"), default))!.Between.ShouldBe(new EdtfDate("2012-02-23"));
    }

    [Fact]
    public void A_dateline_without_a_year_keeps_the_few_days_that_are_left()
    {
        PublicationBound[] tenures = [new(new(2011, 1, 1), new(2012, 11, 30), default, "term of office")];
        var bounded = BoundedPublication.Of(tenures, [], (new("XXXX-02-23"), default))!;
        bounded.Days.Select(day => day.Value).ShouldBe(["2011-02-23", "2012-02-23"]);
        bounded.Between.Value.ShouldBe("2011-02-23/2012-02-23");
    }

    [Fact]
    public void A_dateline_that_agrees_with_no_year_changes_nothing()
    {
        PublicationBound[] tenures = [new(new(2011, 6, 1), new(2011, 11, 30), default, "term of office")];
        BoundedPublication.Of(tenures, [], (new("XXXX-02-23"), default))!.Between.ShouldBe(new EdtfDate("2011-06/2011-11"));
    }

    [Fact]
    public void A_last_day_before_the_newest_that_is_told_is_passed_over()
    {
        PublicationBound[] bounds = [new(new(2013, 7, 1), null, default, "told in the past"), new(null, new(2010, 1, 1), default, "guess")];
        BoundedPublication.Of(bounds, [])!.Between.ShouldBe(new EdtfDate("2013-07-01/.."));
    }

    [Fact]
    public void A_weekday_chooses_the_year()
    {
        // 14 October was a Monday in 2013, not in the years beside it.
        PublicationBound[] tenures = [new(new(2011, 6, 1), new(2015, 11, 30), default, "term of office")];
        var anchors = Reader.FindWeekdays(English.Analyze("The two ministers met on Monday, 14 October in Lima."));
        var bounded = BoundedPublication.Of(tenures, anchors)!;
        bounded.Between.Earliest.ShouldBe(new DateOnly(2013, 10, 14));
        bounded.Between.Latest!.Value.ShouldBeLessThan(new DateOnly(2014, 5, 1));
        bounded.Reasons[^1].Because.ShouldBe("a weekday of 2013");
    }
}
