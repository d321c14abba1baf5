using Chancery.Actors;

namespace Chancery.Tests.Actors;

public sealed class ReferenceTests
{
    private const string Meeting = "Norwegian Foreign Minister Ingrid Solheim met her Chilean counterpart, Carmen Valdés, in Oslo. ";

    [Theory]
    [InlineData("The two countries signed a treaty.", "The two countries", "state:NOR+state:CHL")]
    [InlineData("Both sides were content.", "Both sides", "state:NOR+state:CHL")]
    [InlineData("They praised bilateral trade.", "bilateral", "state:NOR+state:CHL")]
    [InlineData("Both ministers smiled.", "Both ministers", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The Chilean foreign minister thanked Norway.", "The Chilean foreign minister", "person:Carmen Valdés")]
    [InlineData("Solheim said she would come again.", "she", "person:Ingrid Solheim")]
    [InlineData("Solheim said that trade had grown.", "Solheim", "person:Ingrid Solheim")]
    [InlineData("\"Our country needs ports,\" Valdés said.", "Our country", "state:CHL")]
    [InlineData("\"We want more,\" Valdés said.", "We", "state:CHL")]
    [InlineData("\"I will visit Bergen,\" Valdés said.", "I", "person:Carmen Valdés")]
    [InlineData("The Peruvian government kept silent.", "The Peruvian government", "state:PER")]
    [InlineData("The prime minister of Iceland called.", "The prime minister of Iceland", "office:prime minister of Iceland")]
    public void What_refers_back_is_resolved(string text, string words, string expected) => Actors(Meeting + text, words).ShouldBe(expected);

    [Theory]
    [InlineData("Two countries left the talks.", "Two countries")]
    [InlineData("It is clear that prices rose.", "It")]
    [InlineData("A minister resigned.", "A minister")]
    [InlineData("We hope for peace.", "We")]
    public void What_is_not_clear_is_left_alone(string text, string words) => Actors(text, words).ShouldBeNull();

    [Theory]
    [InlineData("Chile opened its embassy in Oslo.", "its", "state:CHL")]
    [InlineData("On a visit to El Salvador he met the country's foreign minister.", "the country", "state:SLV")]
    [InlineData("Latin America is far away, but trade with the region grows.", "the region", "region:latin-america")]
    [InlineData("SICA met on Monday. The bloc elected a chair.", "The bloc", "org:SICA")]
    [InlineData("The FSKN arrested two men, and Nicaragua helped the Russian agency.", "the Russian agency", "org:FSKN")]
    public void Nouns_mean_what_was_named_last(string text, string words, string expected) => Actors(text, words).ShouldBe(expected);

    [Fact]
    public void A_bare_family_name_means_the_bearer_named_last()
    {
        const string Text = "Bruno Rodríguez spoke in Havana. Delcy Rodríguez answered in Caracas. Rodríguez then left.";
        Actors(Text, "Rodríguez").ShouldBe("person:Delcy Rodríguez");
    }

    [Fact]
    public void A_person_speaks_for_the_state_of_the_office()
    {
        var (_, actors, _) = LoadedMentions.Read(Meeting);
        actors.StateOf(ActorId.Person("Carmen Valdés")).ShouldBe(ActorId.State("CHL"));
    }

    [Fact]
    public void Either_word_of_a_person_leads_to_the_mention()
    {
        var (_, actors, sentences) = LoadedMentions.Read(Meeting);
        for (var token = 1; token <= 4; token++)
            actors.HeadedBy(0, token)!.Actors.ShouldBe([ActorId.Person("Ingrid Solheim")], sentences[0][token].Form);
    }

    private static string? Actors(string text, string words)
    {
        var (document, actors, sentences) = LoadedMentions.Read(text);
        var mention = actors.Mentions.LastOrDefault(mention => Text(document, sentences[mention.Sentence], mention) == words);
        return mention is null ? null : string.Join('+', mention.Actors);
    }

    private static string Text(Document document, Chancery.Language.Sentence sentence, Mention mention) =>
        document.Text[sentence[mention.First].Span.Start..sentence[mention.Last].Span.End];
}
