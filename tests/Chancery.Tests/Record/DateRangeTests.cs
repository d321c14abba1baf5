using System.Globalization;
using Chancery.Record;

namespace Chancery.Tests.Record;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("2013-10-14", "2013-10-14", "2013-10-14")]
    [InlineData("2013-06", "2013-06-01", "2013-06-30")]
    [InlineData("2016-07~", "2016-07-01", "2016-07-31")]
    [InlineData("2012", "2012-01-01", "2012-12-31")]
    [InlineData("2013-01/2013-06", "2013-01-01", "2013-06-30")]
    [InlineData("2018-01-15/2019-07~", "2018-01-15", "2019-07-31")]
    [InlineData("2013-21", "2013-03-01", "2013-05-31")]
    [InlineData("2013-24", "2012-12-01", "2014-02-28")]
    [InlineData("../2013", "0001-01-01", "2013-12-31")]
    [InlineData("2013/..", "2013-01-01", "9999-12-31")]
    public void A_date_is_the_days_that_it_may_stand_for(string date, string earliest, string latest) =>
        DateRange.Of(new EdtfDate(date)).ShouldBe(new DateRange(Day(earliest), Day(latest)));

    [Theory]
    [InlineData("XXXX-02-23")]
    [InlineData("2013-13-01")]
    [InlineData("2013-02-30")]
    [InlineData("2014/2013")]
    [InlineData("2013-1")]
    [InlineData("201X-05")]
    [InlineData("2013/05/06")]
    [InlineData("[2013,2014]")]
    [InlineData("0000")]
    [InlineData("")]
    [InlineData("soon")]
    public void A_date_without_a_year_or_that_is_none_stands_for_no_days(string date) =>
        DateRange.Of(new EdtfDate(date)).ShouldBeNull();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
