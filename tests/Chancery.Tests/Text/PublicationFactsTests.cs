namespace Chancery.Tests.Text;

public sealed class PublicationFactsTests
{
    private const string Sentence = "Nepal will open an embassy in Oslo.";

    [Theory]
    [InlineData("KATHMANDU, March 5. ", "KATHMANDU", "XXXX-03-05", null)]
    [InlineData("KATHMANDU, March 5./TASS/. ", "KATHMANDU", "XXXX-03-05", "TASS")]
    [InlineData("NEW DELHI, 5 March 2019 (Reuters) - ", "NEW DELHI", "2019-03-05", "Reuters")]
    [InlineData("KATHMANDU, Mar. 5 (Xinhua) -- ", "KATHMANDU", "XXXX-03-05", "Xinhua")]
    [InlineData("POKHARA, Nepal, March 5, 2019 /PRNewswire/ -- ", "POKHARA", "2019-03-05", "PRNewswire")]
    [InlineData("Kathmandu [Nepal], March 5, 2019 (ANI): ", "Kathmandu", "2019-03-05", "ANI")]
    [InlineData("Kathmandu [Nepal], March 5, 2019: ", "Kathmandu", "2019-03-05", null)]
    [InlineData("KATHMANDU. ", "KATHMANDU", null, null)]
    [InlineData("KATHMANDU, Nepal—", "KATHMANDU", null, null)]
    [InlineData("Kathmandu — ", "Kathmandu", null, null)]
    [InlineData("XI'AN -- ", "XI'AN", null, null)]
    [InlineData("VALPARAISO – ", "VALPARAISO", null, null)]
    [InlineData("OSLO/KATHMANDU, March 5 (Reuters) - ", "OSLO", "XXXX-03-05", "Reuters")]
    [InlineData("LIMA/QUITO - ", "LIMA", null, null)]
    [InlineData("Kathmandu: ", "Kathmandu", null, null)]
    [InlineData("Ha Tinh (XNA) – ", "Ha Tinh", null, "XNA")]
    [InlineData("(AFP) - ", null, null, "Agence France-Presse")]
    public void A_dateline_is_a_block_of_its_own_and_gives_place_day_and_agency(string dateline, string? place, string? date, string? publisher)
    {
        var facts = Page.Of(dateline + Sentence).Facts;
        (facts.Place, facts.Published?.Value, facts.Publisher).ShouldBe((place, date, publisher));
        Page.Kinds(dateline + Sentence).ShouldBe([$"Dateline: {dateline.TrimEnd()}", $"Paragraph: {Sentence}"]);
    }

    [Theory]
    [InlineData("Nepal - and not only Nepal - will open embassies in Oslo.")]
    [InlineData("SAARC - the association of eight states - met on Monday.")]
    [InlineData("UNESCO – Oslo is a member – met on Monday.")]
    [InlineData("QUESTION: When will Nepal open an embassy?")]
    [InlineData("A U.S. envoy came on Monday.")]
    [InlineData("In March 2019 Nepal opened an embassy.")]
    [InlineData("On May 5, Nepal opened an embassy.")]
    public void A_sentence_is_no_dateline(string sentence) => Page.Kinds(sentence).ShouldBe([$"Paragraph: {sentence}"]);

    [Theory]
    [InlineData("Published 5 March 2019", "2019-03-05")]
    [InlineData("5 March 2019 17:28 (UTC +04:00)", "2019-03-05")]
    [InlineData("Posted on: March 5th, 2019, 10:15 GMT", "2019-03-05")]
    [InlineData("Tuesday, 5 March 2019", "2019-03-05")]
    [InlineData("05.03.2019 10:15", "2019-03-05")]
    [InlineData("10:15 / 05.03.2019", "2019-03-05")]
    [InlineData("Xinhua | Updated: 2019-03-05 09:22", "2019-03-05")]
    [InlineData("Published: Tuesday, March 5, 2019 at 5:30 pm | Updated: Wednesday, March 6, 2019", "2019-03-05")]
    [InlineData("March 5, 20193:45 PM GMT+3Updated 2 days ago", "2019-03-05")]
    [InlineData(" date 2019-03-05", "2019-03-05")]
    public void A_date_on_a_line_of_its_own_is_when_the_report_was_published(string line, string date)
    {
        Page.Of($"{line}\n\n{Sentence}").Facts.Published.ShouldBe(new EdtfDate(date));
        Page.Readable($"{line}\n\n{Sentence}").ShouldBe([Sentence]);
    }

    [Fact]
    public void A_date_before_the_dateline_gives_the_year_that_the_dateline_lacks()
    {
        var text = $"date 2019-03-05 KATHMANDU, March 5./RSS/. {Sentence}";
        Page.Of(text).Facts.Published.ShouldBe(new EdtfDate("2019-03-05"));
        Page.Readable(text).ShouldBe([Sentence]);
    }

    [Theory]
    [InlineData("03/04/2019")]
    [InlineData("31 February 2019")]
    public void A_date_that_can_be_read_two_ways_or_none_is_left_alone(string line) =>
        Page.Of($"{line}\n\n{Sentence}").Facts.Published.ShouldBeNull();

    [Fact]
    public void What_was_given_beside_the_text_stands_above_what_the_text_gives()
    {
        var document = new Document("report", $"KATHMANDU, 5 March 2019 (Reuters) - {Sentence}") { Published = new("2019-03-06") };
        var complete = Page.Of(document.Text).Facts.Complete(document);
        complete.Published.ShouldBe(new EdtfDate("2019-03-06"));
        complete.Publisher.ShouldBe("Reuters");
    }
}
