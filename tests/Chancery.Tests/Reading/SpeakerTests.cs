using Chancery.Lexicons;
using Chancery.Reading;

namespace Chancery.Tests.Reading;

public sealed class SpeakerTests
{
    private const string Minister = "Estonian Foreign Minister Kadri Tamm ";

    private static readonly Lazy<Reader> Reader = new(() => Chancery.Reading.Reader.Load(Installation.Find()));

    [Theory]
    [InlineData(Minister + "said Estonia had opened an embassy in Nairobi.", "person:Kadri Tamm")]
    [InlineData("\"Estonia opened an embassy in Nairobi,\" " + Minister + "said.", "person:Kadri Tamm")]
    [InlineData(Minister + "spoke for an hour. According to her, Estonia opened an embassy in Nairobi.", "person:Kadri Tamm")]
    [InlineData(Minister + "criticised Russia's decision.", "person:Kadri Tamm")]
    [InlineData("According to diplomatic sources, Estonia opened an embassy in Nairobi.", "group:diplomatic sources")]
    [InlineData("The following statement was released by the Foreign Ministers Kadri Tamm of Estonia and Ole Berg of Norway.\n\nWe condemn Russia's decision.", "person:Kadri Tamm+person:Ole Berg")]
    public void Who_says_so_is_found(string text, string expected) => Sources(text).ShouldBe(expected);

    [Theory]
    [InlineData("Estonia opened an embassy in Nairobi.")]
    [InlineData(Minister + "said she was glad. Estonia opened an embassy in Nairobi.")]
    [InlineData("Estonia criticised Russia's decision.")]
    [InlineData(Minister + "and Norwegian Foreign Minister Ole Berg criticised Russia's decision.")]
    [InlineData(Minister + "will criticise Russia's decision.")]
    [InlineData(Minister + "will say that Estonia opened an embassy in Nairobi.")]
    public void What_the_report_says_itself_has_no_speaker(string text) => Sources(text).ShouldBe("");

    [Fact]
    public void A_headline_has_the_speaker_that_the_report_names_for_the_same_claim() =>
        Sources("Estonia opens embassy in Nairobi\n\n" + Minister + "said Estonia had opened an embassy in Nairobi.").ShouldBe("person:Kadri Tamm");

    private static string Sources(string text)
    {
        var claim = Reader.Value.Read(new Document("speaker", text) { Published = new EdtfDate("2023-11-07") }).Where(claim => claim.Kind is not (Kind.Office or Kind.Agreement)).ShouldHaveSingleItem();
        return string.Join('+', claim.Source);
    }
}
