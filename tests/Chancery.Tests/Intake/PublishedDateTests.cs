using Chancery.Intake;

namespace Chancery.Tests.Intake;

public sealed class PublishedDateTests
{
    [Theory]
    [InlineData("2019-03-05", "2019-03-05")]
    [InlineData("2019-03", "2019-03")]
    [InlineData("2019", "2019")]
    [InlineData("~2019-03", "2019-03~")]
    [InlineData("2019~", "2019~")]
    [InlineData("XXXX-03-05", "XXXX-03-05")]
    [InlineData("2019-03-05T10:15:00+03:00", "2019-03-05")]
    [InlineData("2019-03-05 10:15", "2019-03-05")]
    [InlineData("March 5, 2019", "2019-03-05")]
    [InlineData("5 Mar 2019", "2019-03-05")]
    [InlineData("Tue, 05 Mar 2019 10:15:00 GMT", "2019-03-05")]
    public void Dates_are_read_as_feeds_and_archives_write_them(string written, string edtf) =>
        PublishedDate.Read(written).ShouldBe(new EdtfDate(edtf));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2019-13-01")]
    [InlineData("03/04/2019")]
    [InlineData("31 February 2019")]
    public void What_is_no_date_or_can_be_read_two_ways_is_not(string written) => PublishedDate.Read(written).ShouldBeNull();
}
