namespace Chancery.Tests.Text;

public sealed class CaptionTests
{
    private const string Report = "The minister of Fiji flew to Samoa on Friday.";

    [Fact]
    public void A_caption_is_read_without_its_credit() => Page.Kinds(
        $"{Report}\n\nMinister Tavua boards his plane in Suva. | Photo: @fijimissions").ShouldBe([
        $"Paragraph: {Report}", "Caption: Minister Tavua boards his plane in Suva.", "Boilerplate: Photo: @fijimissions",
    ]);

    [Fact]
    public void The_photographer_behind_a_caption_is_not_part_of_it() => Page.Kinds(
        $"Minister Tavua with his host, the prime minister of Samoa, in Apia. Ana Lealaiauloto\n\n{Report}").ShouldBe([
        "Caption: Minister Tavua with his host, the prime minister of Samoa, in Apia.", "Boilerplate: Ana Lealaiauloto",
        $"Paragraph: {Report}",
    ]);

    [Fact]
    public void The_number_of_a_picture_is_not_part_of_its_caption() => Page.Readable(
        $"{Report}\n\n[1/2]Minister Tavua in Apia, Samoa, on Friday. REUTERS/Ana Lealaiauloto")
        .ShouldBe([Report, "Minister Tavua in Apia, Samoa, on Friday."]);

    [Theory]
    [InlineData("(Photo: officials around a table. File picture)")]
    [InlineData("File photo")]
    [InlineData("Photo: Ana Lealaiauloto / AP")]
    public void A_caption_that_names_nobody_is_not_read(string caption) =>
        Page.Readable($"{caption}\n\n{Report}").ShouldBe([Report]);

    [Fact]
    public void A_bracket_in_the_middle_of_a_sentence_ends_no_caption()
    {
        const string Sentence = "The picture (AP Photo) shows the minister of Fiji in Apia.";
        Page.Readable($"{Report}\n\n{Sentence}").ShouldBe([Report, Sentence]);
    }
}
