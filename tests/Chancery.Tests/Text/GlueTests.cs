namespace Chancery.Tests.Text;

public sealed class GlueTests
{
    [Fact]
    public void Sentences_without_a_space_between_them_are_parted() => Page.Readable(
        "The envoy left for Rabat on Monday.He is to see the king.“We expect much,” he said.”The king agreed.").ShouldBe([
        "The envoy left for Rabat on Monday.", "He is to see the king.", "“We expect much,” he said.”", "The king agreed.",
    ]);

    [Fact]
    public void A_link_stitched_into_a_sentence_is_cut_out_with_its_section_and_time() => Page.Readable(
        "Exports rose by a fifth, according to the ministry.EconomyPrice of Cocoa Climbs to New Heights in London3 May, 09:15 GMTShe "
        + "also spoke of coffee.").ShouldBe(["Exports rose by a fifth, according to the ministry.", "She also spoke of coffee."]);

    [Fact]
    public void Tags_and_an_author_in_front_of_the_text_are_cut_off() => Page.Readable(
        "President Okoro opens the hall in Lagos. File photo / Go to the mediabankInternationalGhanaAfricaAda BelloThe hall cost a million.")
        .ShouldBe(["President Okoro opens the hall in Lagos.", "The hall cost a million."]);

    [Theory]
    [InlineData("Prime Minister McKay and Fyodor MacArthur of WhatsApp and AddThis spoke to DeLaurentis.")]
    [InlineData("The U.S.-led talks in Washington D.C. ended; see www.Example.Com for the text.")]
    [InlineData("Trade stood at $3.5bn in 2012.")]
    public void Names_and_abbreviations_are_left_whole(string sentence) => Page.Readable(sentence).ShouldBe([sentence]);

    [Fact]
    public void Five_million_characters_in_one_line_are_one_paragraph()
    {
        var text = string.Concat(Enumerable.Repeat("The minister of Peru met the minister of Chile in Lima in 2012. ", 80_000));
        Page.Of(text).Blocks.Count.ShouldBe(1);
    }
}
