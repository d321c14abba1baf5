using Chancery.Views.Layouts;

namespace Chancery.Tests.Views;

/// <summary>What is shown says no more than the record holds, and cannot be taken otherwise.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("2024-03-12/2024", "2024-03-12 to the end of 2024")]
    [InlineData("2024-03-12/2024-12-31", "2024-03-12 to 2024-12-31")]
    [InlineData("2013-01/2013-06", "2013-01 to 2013-06")]
    [InlineData("2013/2014~", "2013 to about 2014")]
    [InlineData("2019-07-21~/2019-07-31", "about 2019-07-21 to 2019-07-31")]
    [InlineData("2013/..", "from 2013")]
    public void An_interval_tells_which_of_its_ends_is_whole(string date, string words) => DateWords.Of(new(date)).ShouldBe(words);

    [Theory]
    [InlineData("2024-03-12/2024", "2024-03-12", "for the end of 2024 at the latest")]
    [InlineData("2024-03-12/2024-12-31", "2024-03-12", "for 2024-12-31 at the latest")]
    [InlineData("2024-05-01/2024-05-03", "2024-03-12", "for 2024-05-01 to 2024-05-03")]
    [InlineData("2024-03-12/2024", null, "for 2024-03-12 to the end of 2024")]
    [InlineData("2024", "2024-03-12", "for 2024")]
    public void A_time_that_begins_with_the_word_is_a_time_limit(string deadline, string? said, string words) =>
        DateWords.Due(new(deadline), said is null ? null : new EdtfDate(said)).ShouldBe(words);

    [Theory]
    [InlineData("in force", Modality.Possible, Polarity.Negative, "unlikely: in force")]
    [InlineData("planned", Modality.Possible, Polarity.Negative, "unlikely")]
    [InlineData("signed", Modality.Actual, Polarity.Negative, "not signed")]
    [InlineData("restored", Modality.Possible, Polarity.Positive, "possible: restored")]
    public void What_is_denied_to_be_likely_is_not_called_impossible(string stage, Modality modality, Polarity polarity, string words) =>
        StageWords.Of(stage, modality, polarity).ShouldBe(words);
}
