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
        (PublicationBound.Combine(Reader.Find(English.Analyze(text)))?.Value).ShouldBe(bound);

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
        PublicationBound.Combine(tenures, new EdtfDate("XXXX-02-23")).ShouldBe(new EdtfDate("2012-02-23"));
        PublicationBound.Combine(tenures, new EdtfDate("XXXX-07-01")).ShouldBe(new EdtfDate("2011-06/2012-11"));
    }

    [Fact]
    public void A_bound_that_contradicts_the_surer_ones_is_passed_over()
    {
        PublicationBound[] bounds = [new(new(2013, 7, 1), null, default, "told in the past"), new(null, new(2010, 1, 1), default, "guess")];
        PublicationBound.Combine(bounds).ShouldBe(new EdtfDate("2013-07-01/.."));
    }
}
