using Chancery.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Time;

/// <summary>Whatever the day of publication, a date stays within the interval that its sentence allows.</summary>
public sealed class DatePropertyTests
{
    private static readonly DateReader Reader = new(TimeData.English);

    [Theory]
    [InlineData("The two met on Thursday in Rome.", -6, 0)]
    [InlineData("The two will meet on Thursday in Rome.", 0, 6)]
    [InlineData("The two met last Thursday in Rome.", -7, -1)]
    [InlineData("The two will meet next Thursday in Rome.", 1, 13)]
    [InlineData("The two met yesterday in Rome.", -1, -1)]
    [InlineData("The two will meet tomorrow in Rome.", 1, 1)]
    [InlineData("The two met last week in Rome.", -13, -1)]
    [InlineData("The two will meet next week in Rome.", 1, 13)]
    [InlineData("The two met this week in Rome.", -6, 6)]
    [InlineData("The two met on 29 April in Rome.", -366, 0)]
    [InlineData("The two will meet on 29 April in Rome.", 0, 366)]
    [InlineData("The two met in April in Rome.", -365, 30)]
    [InlineData("The two met last April in Rome.", -396, -1)]
    [InlineData("The two will meet next April in Rome.", 1, 396)]
    [InlineData("The two will meet next summer in Rome.", 1, 457)]
    [InlineData("The two met last year in Rome.", -731, -1)]
    [InlineData("The two met earlier this year in Rome.", -365, 0)]
    [InlineData("The hall will be ready by the end of the year there.", 0, 365)]
    [InlineData("The two met 90 days ago in Rome.", -90, -90)]
    [InlineData("The hall will open within the next two years there.", -30, 762)]
    public void A_date_lies_where_the_sentence_allows(string text, int first, int last)
    {
        var sentence = PlainAnalysis.Of(text);
        Check.One(Exploring.Cases(200), Prop.ForAll(EdtfDateTests.Days().ToArbitrary(), published =>
        {
            var date = Reader.Find(sentence, EdtfDate.Day(published)).ShouldHaveSingleItem().Date;
            date.ShouldNotBeNull();
            // A day within three days on the wrong side of publication leaves the year open.
            if (date.Value.Value.StartsWith("XXXX", StringComparison.Ordinal)) return;
            date.Value.Earliest!.Value.ShouldBeGreaterThanOrEqualTo(published.AddDays(first));
            date.Value.Latest!.Value.ShouldBeLessThanOrEqualTo(published.AddDays(last));
        }));
    }

    [Fact]
    public void What_the_reader_writes_is_valid_EDTF_for_every_row_and_every_day() => Check.One(
        Exploring.Cases(20),
        Prop.ForAll(EdtfDateTests.Days().ToArbitrary(), published =>
        {
            foreach (var row in TimeTable.Rows("dates.tsv"))
            {
                foreach (var mention in Reader.Find(PlainAnalysis.Of(row[0]), EdtfDate.Day(published)))
                {
                    if (mention.Date is { } date) EdtfDate.TryParse(date.Value, out _).ShouldBeTrue($"{row[0]}: {date}");
                }
            }
        }));

    [Fact]
    public void A_month_of_publication_is_enough_where_every_day_of_it_gives_the_same()
    {
        var sentence = PlainAnalysis.Of("The two met last year and they met on Monday in Rome.");
        var mentions = Reader.Find(sentence, new("2013-10"));
        mentions.Select(m => m.Date?.Value).ShouldBe(["2012", null]);
    }
}
