using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2013", "2013-01-01", "2013-12-31")]
    [InlineData("2013-06", "2013-06-01", "2013-06-30")]
    [InlineData("2012-02-29", "2012-02-29", "2012-02-29")]
    [InlineData("2012-22", "2012-06-01", "2012-08-31")]
    [InlineData("2012-24", "2011-12-01", "2013-02-28")]
    [InlineData("2016-07~", "2016-07-01", "2016-07-31")]
    [InlineData("2013-01/2013-06", "2013-01-01", "2013-06-30")]
    [InlineData("2023-03-01/2023-03-10~", "2023-03-01", "2023-03-10")]
    [InlineData("2015/..", "2015-01-01", null)]
    [InlineData("../2020", null, "2020-12-31")]
    [InlineData("XXXX-02-23", null, null)]
    [InlineData("XXXX-02-29", null, null)]
    [InlineData("XXXX-06", null, null)]
    [InlineData("XXXX-02-19/XXXX-02-29", null, null)]
    public void A_date_bounds_the_days_that_it_may_mean(string text, string? earliest, string? latest)
    {
        EdtfDate.TryParse(text, out var date).ShouldBeTrue();
        date.ToString().ShouldBe(text);
        date.Earliest.ShouldBe(Day(earliest));
        date.Latest.ShouldBe(Day(latest));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("13")]
    [InlineData("2013-13")]
    [InlineData("2013-00")]
    [InlineData("2013-02-29")]
    [InlineData("2013-2-3")]
    [InlineData("2013/10/14")]
    [InlineData("2013-22-01")]
    [InlineData("XXXX")]
    [InlineData("XXXX-22")]
    [InlineData("../..")]
    [InlineData("2014/2013")]
    [InlineData("2013/")]
    [InlineData("2013/XXXX-02")]
    [InlineData("0000")]
    [InlineData("October 2013")]
    [InlineData("２０１３")]
    public void What_is_no_date_is_refused(string? text) => EdtfDate.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Dates_stand_in_the_order_of_time()
    {
        string[] inOrder = ["../2011", "2012", "2012-02", "2012-02-23", "2012-06/2012-08", "2013-01/2013-06", "2013/..", "XXXX-02-23"];
        inOrder.Reverse().Select(text => new EdtfDate(text)).Order().Select(date => date.Value).ShouldBe(inOrder);
        new EdtfDate("2012-02-23").ShouldBeLessThan(new EdtfDate("2012-02-24"));
        new EdtfDate("2012-12-31").ShouldBeLessThan(new EdtfDate("2013"));
        new EdtfDate("2015").ShouldBeLessThan(new EdtfDate("XXXX-01"));
    }

    [Theory]
    [InlineData("2013-10-14", "2013-10", true)]
    [InlineData("2013-10-14", "2013-11", false)]
    [InlineData("2013-06/2014-02", "2014", true)]
    [InlineData("2015/..", "2020-02-06", true)]
    [InlineData("2015/..", "2014", false)]
    [InlineData("../2014", "2015/..", false)]
    [InlineData("XXXX-02-23", "2012", true)]
    public void Two_dates_overlap_when_they_may_share_a_day(string one, string other, bool overlap)
    {
        new EdtfDate(one).Overlaps(new(other)).ShouldBe(overlap);
        new EdtfDate(other).Overlaps(new(one)).ShouldBe(overlap);
    }

    [Theory]
    [InlineData("2013-10-14", "2013-10-14", "2013-10-14")]
    [InlineData("2013-10-01", "2013-10-31", "2013-10")]
    [InlineData("2013-01-01", "2013-06-30", "2013-01/2013-06")]
    [InlineData("2013-01-01", "2013-12-31", "2013")]
    [InlineData("1990-01-01", "1999-12-31", "1990/1999")]
    [InlineData("2013-10-07", "2013-10-13", "2013-10-07/2013-10-13")]
    public void Days_are_covered_in_the_largest_whole_units(string from, string to, string date) =>
        EdtfDate.Covering(Day(from)!.Value, Day(to)!.Value).Value.ShouldBe(date);

    [Fact]
    public void A_day_a_month_a_year_and_an_interval_are_written_and_read_back() => Check.One(
        Exploring.Cases(100),
        Prop.ForAll(Days().Two().ToArbitrary(), pair =>
        {
            var (a, b) = pair;
            var (from, to) = a <= b ? (a, b) : (b, a);
            EdtfDate[] dates =
            [
                EdtfDate.Day(from), EdtfDate.Month(from.Year, from.Month), EdtfDate.Year(from.Year), EdtfDate.Covering(from, to),
                EdtfDate.Interval(EdtfDate.Day(from), null), EdtfDate.OfSomeYear(from.Month, from.Day), EdtfDate.Year(from.Year).Approximately(),
            ];
            return dates.All(date => EdtfDate.TryParse(date.Value, out var read) && read == date)
                && dates[3].Earliest == from && dates[3].Latest == to && dates[0].SingleDay == from;
        }));

    internal static Gen<DateOnly> Days() =>
        Gen.Choose(new DateOnly(1700, 1, 1).DayNumber, new DateOnly(2150, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
