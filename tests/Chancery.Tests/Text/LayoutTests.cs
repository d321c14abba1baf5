namespace Chancery.Tests.Text;

public sealed class LayoutTests
{
    [Fact]
    public void A_title_and_its_paragraphs_are_told_apart() => Page.Kinds(
        """
        Peru and Chile sign border accord

        The two presidents signed it in Lima on Tuesday.
        A second accord is to follow.
        """).ShouldBe([
        "Headline: Peru and Chile sign border accord",
        "Paragraph: The two presidents signed it in Lima on Tuesday.",
        "Paragraph: A second accord is to follow.",
    ]);

    [Fact]
    public void Lines_wrapped_by_hand_are_one_paragraph() => Page.Kinds(
        """
        The president of Kenya received the foreign minister of
        Ghana in Nairobi, and the two spoke of trade between the
        east of Africa and its west, which has grown by a tenth in
        two years since the free trade area came about, as the
        Kenyan president said.

        They will meet again in May.
        """).ShouldBe([
        "Paragraph: The president of Kenya received the foreign minister of/Ghana in Nairobi, and the two spoke of trade between the/"
            + "east of Africa and its west, which has grown by a tenth in/two years since the free trade area came about, as the/"
            + "Kenyan president said.",
        "Paragraph: They will meet again in May.",
    ]);

    [Fact]
    public void A_title_is_not_joined_to_the_sentence_under_it() => Page.Readable(
        "Norway opens embassy in the capital of Malawi\nOslo said on Friday that the embassy had opened its doors to visitors.")
        .ShouldBe(["Norway opens embassy in the capital of Malawi", "Oslo said on Friday that the embassy had opened its doors to visitors."]);

    [Theory]
    [InlineData("• Facebook\n  • Twitter\nShare")]
    [InlineData("Home | World | Culture | Sport")]
    [InlineData("News > Asia > Nepal")]
    [InlineData("es-ES1 fr-FR1 en-US1")]
    [InlineData("12 Comments\nLeave a Reply")]
    [InlineData("We use cookies to make this site work. By staying you agree to them.")]
    [InlineData("© 2021 The Example Times. All rights reserved.")]
    [InlineData("5 min read")]
    [InlineData("Also read: Envoys meet in Oslo")]
    [InlineData("Copyright 2021 The Example Times. All rights reserved.")]
    [InlineData("Follow @example on Twitter")]
    [InlineData("World Politics Business Sport More")]
    [InlineData("FR EN DE")]
    [InlineData("792-12")]
    [InlineData("Editor: Jane Doe")]
    [InlineData("Sign up for our newsletter and never miss a story!")]
    [InlineData("Staff Writer 3 hours ago | Updated: 11:05 AM")]
    [InlineData("By Jane Doe")]
    public void What_a_page_says_to_its_visitors_is_not_read(string noise)
    {
        const string Report = "Mali sent an envoy to Niger on Sunday.";
        Page.Readable($"{noise}\n\n{Report}").ShouldBe([Report]);
        Page.Readable($"{Report}\n\n{noise}").ShouldBe([Report]);
    }

    [Theory]
    [InlineData("Also read out at the summit was a letter from the king.")]
    [InlineData("Share of trade in national currencies doubled last year.")]
    [InlineData("We and our partners in the region will open two consulates.")]
    [InlineData("More than ten states signed the treaty.")]
    [InlineData("Editor arrested in Minsk")]
    [InlineData("By Monday both sides had signed.")]
    [InlineData("Home affairs ministers met in Vienna | and agreed on a common visa form for all of their states.")]
    public void A_sentence_that_begins_like_a_button_is_read(string sentence) =>
        Page.Readable($"Lithuania received the ministers.\n\n{sentence}").ShouldContain(sentence);

    [Fact]
    public void Links_under_their_heading_are_not_read_and_what_follows_is() => Page.Readable(
        """
        Togo recalled its ambassador on Monday.

        MORE NEWS
        Team wins the cup
        Rain expected

        The ambassador had served for two years.
        """).ShouldBe(["Togo recalled its ambassador on Monday.", "The ambassador had served for two years."]);

    [Fact]
    public void A_link_to_another_story_inside_the_text_is_not_read() => Page.Readable(
        "The minister arrived on Monday.\n\n\u00A0 Bolivian President Begins European Tour in Madrid\n\nTalks began at noon.")
        .ShouldBe(["The minister arrived on Monday.", "Talks began at noon."]);

    [Fact]
    public void A_section_heading_is_no_sentence() => Page.Kinds(
        "The minister arrived on Monday.\n\nTrade on the rise\n\nTrade grew by a tenth.").ShouldBe([
        "Paragraph: The minister arrived on Monday.", "SectionHeading: Trade on the rise", "Paragraph: Trade grew by a tenth.",
    ]);

    [Fact]
    public void A_line_that_says_something_is_a_paragraph_though_its_full_stop_is_missing() => Page.Readable(
        "The minister arrived on Monday.\n\nThe talks were called off\n\nNobody said why.").ShouldContain("The talks were called off");

    [Fact]
    public void The_items_of_a_list_are_read_without_their_marks() => Page.Kinds(
        "The ministers agreed on three things.\n\n- a consulate in Goma\n- a joint commission\n- visas on arrival").ShouldBe([
        "Paragraph: The ministers agreed on three things.",
        "ListItem: a consulate in Goma", "ListItem: a joint commission", "ListItem: visas on arrival",
    ]);

    [Fact]
    public void What_is_said_twice_is_read_once_where_it_is_said_in_full() => Page.Kinds(
        """
        Oman and Yemen resume ferry link

        The first ferry in nine years left Salalah on Sunday.

        Oman and Yemen resume ferry link

        The first ferry in nine years left Salalah on Sunday. It carried two hundred passengers.
        """).ShouldBe([
        "Headline: Oman and Yemen resume ferry link",
        "again Paragraph: The first ferry in nine years left Salalah on Sunday.",
        "again Headline: Oman and Yemen resume ferry link",
        "Paragraph: The first ferry in nine years left Salalah on Sunday. It carried two hundred passengers.",
    ]);

    [Fact]
    public void An_empty_text_has_no_blocks() => Page.Of(" \n\t\n").Blocks.ShouldBeEmpty();
}
