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
    [InlineData("Solheim then greeted Chilean President Marco Rojas and invited him to Bergen.", "him", "person:Marco Rojas")]
    [InlineData("Solheim greeted Chilean President Marco Rojas, wishing him well.", "him", "person:Marco Rojas")]
    [InlineData("\"We want more,\" Valdés said.", "We", "state:CHL")]
    [InlineData("Valdés stated that we would open a port.", "we", "state:CHL")]
    [InlineData("Valdés stated that trade was growing and that we would open our port.", "our", "state:CHL")]
    [InlineData("\"I will visit Bergen,\" Valdés said.", "I", "person:Carmen Valdés")]
    [InlineData("The Peruvian government kept silent.", "The Peruvian government", "state:PER")]
    [InlineData("The prime minister of Iceland called.", "The prime minister of Iceland", "office:prime minister of Iceland")]
    [InlineData("Solheim thanked Valdés and herself signed the paper.", "herself", "person:Ingrid Solheim")]
    [InlineData("Their two nations signed a treaty.", "Their two nations", "state:NOR+state:CHL")]
    [InlineData("\"Our countries need ports,\" Valdés said.", "Our countries", "state:NOR+state:CHL")]
    [InlineData("\"Our shared values matter,\" Valdés said.", "Our", "state:NOR+state:CHL")]
    [InlineData("\"Norway is our friend,\" Valdés said.", "our", "state:CHL")]
    [InlineData("The Norwegian minister left.", "The Norwegian minister", "person:Ingrid Solheim")]
    [InlineData("The Chilean official stayed.", "The Chilean official", "person:Carmen Valdés")]
    [InlineData("Both countries rejoiced.", "Both countries", "state:NOR+state:CHL")]
    [InlineData("The two nations signed it.", "The two nations", "state:NOR+state:CHL")]
    [InlineData("The two ministers dined.", "The two ministers", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The Norwegian side agreed.", "The Norwegian side", "state:NOR")]
    [InlineData("The ministers' talks lasted. They then dined.", "They", "person:Ingrid Solheim+person:Carmen Valdés")]
    [InlineData("The Chilean government was pleased.", "The Chilean government", "state:CHL")]
    [InlineData("\"My visit was short,\" Valdés said.", "My", "person:Carmen Valdés")]
    [InlineData("\"We want more,\" she said.", "We", "state:CHL")]
    [InlineData("\"We want more,\" Valdés said. \"Our ports are small.\"", "Our", "state:CHL")]
    [InlineData("Valdés told reporters: \"We want more.\"", "We", "state:CHL")]
    [InlineData("The Foreign Minister of Peru wrote.", "The Foreign Minister of Peru", "office:foreign minister of Peru")]
    [InlineData("The Peruvian foreign minister wrote.", "The Peruvian foreign minister", "office:foreign minister of Peru")]
    [InlineData("Valdés flew home. She was tired.", "She", "person:Carmen Valdés")]
    public void What_refers_back_is_resolved(string text, string words, string expected) => Mentioned.In(Meeting + text, words).ShouldBe(expected);

    [Theory]
    [InlineData("Two countries left the talks.", "Two countries")]
    [InlineData("It is clear that prices rose.", "It")]
    [InlineData("A minister resigned.", "A minister")]
    [InlineData("We hope for peace.", "We")]
    [InlineData("Every country voted.", "Every country")]
    [InlineData("No minister came.", "No minister")]
    [InlineData("Some officials left.", "Some officials")]
    [InlineData("It rained in Nairobi.", "It")]
    [InlineData("Chile has a port. We must keep it.", "it")]
    [InlineData("The organisation Green Harbour wrote to the United Nations.", "The organisation")]
    [InlineData("The United Nations met on Monday. The organisation Green Harbour protested.", "The organisation")]
    [InlineData("Brazil sent aid to the state of Amazonas.", "the state")]
    [InlineData("Kenya, Somalia and Chad talked. The two countries agreed.", "The two countries")]
    [InlineData("The ministers of Kenya met. A minister left.", "A minister")]
    [InlineData("Kenyan President Daniel Otieno met Somali President Asha Warsame. Otieno praised the Kenyan people as they faced a drought.", "they")]
    public void What_is_not_clear_is_left_alone(string text, string words) => Mentioned.In(text, words).ShouldBeNull();

    [Theory]
    [InlineData("Chile opened its embassy in Oslo.", "its", "state:CHL")]
    [InlineData("On a visit to El Salvador he met the country's foreign minister.", "the country", "state:SLV")]
    [InlineData("Latin America is far away, but trade with the region grows.", "the region", "region:latin-america")]
    [InlineData("SICA met on Monday. The bloc elected a chair.", "The bloc", "org:SICA")]
    [InlineData("The FSKN arrested two men, and Nicaragua helped the Russian agency.", "the Russian agency", "org:FSKN")]
    [InlineData("Chile knows that Norway helped it.", "it", "state:CHL")]
    [InlineData("Estonia joined the bloc in 2004. The country adopted the euro.", "The country", "state:EST")]
    [InlineData("The United Nations met on Monday. The organisation adjourned.", "The organisation", "org:UN")]
    [InlineData("During his visit to Chile, Norwegian Prime Minister Ole Berg met traders.", "his", "person:Ole Berg")]
    [InlineData("Pavel Gusarov, the head of the FSKN, flew to Havana. His agency arrested two men.", "His agency", "org:FSKN")]
    [InlineData("African states met in Nairobi. The continent needs roads.", "The continent", "region:africa")]
    [InlineData("ASEAN met in Jakarta. The association admitted nobody.", "The association", "org:ASEAN")]
    [InlineData("Kenya and Somalia talked. Both sides were calm.", "Both sides", "state:KEN+state:SOM")]
    [InlineData("Kenya and Somalia talked. The sides signed an accord.", "The sides", "state:KEN+state:SOM")]
    [InlineData("Kenya closed its border.", "its", "state:KEN")]
    [InlineData("Kenyan President Daniel Otieno spoke. He promised roads.", "He", "person:Daniel Otieno")]
    [InlineData("Kenyan President Daniel Otieno spoke. The president promised roads.", "The president", "person:Daniel Otieno")]
    [InlineData("Kenyan President Daniel Otieno met Somali President Asha Warsame. The Somali leader smiled.", "The Somali leader", "person:Asha Warsame")]
    [InlineData("Daniel Otieno blamed himself.", "himself", "person:Daniel Otieno")]
    [InlineData("The prime minister of Kenya spoke.", "The prime minister of Kenya", "office:prime minister of Kenya")]
    [InlineData("Kenya said it would help.", "it", "state:KEN")]
    [InlineData("Kenya's parliament met. Kenyan officials were pleased.", "Kenyan officials", "state:KEN")]
    [InlineData("Kenya and Somalia talked. The former closed its embassy.", "former", "state:KEN")]
    [InlineData("Kenya and Somalia talked. The latter's envoy smiled.", "latter", "state:SOM")]
    [InlineData("Kenyan President Daniel Otieno met Somali President Asha Warsame. The latter smiled.", "latter", "person:Asha Warsame")]
    [InlineData("Kenya, Somalia and Chad signed a pact. She visited all three.", "three", "state:KEN+state:SOM+state:TCD")]
    [InlineData("She toured Kenya and met the king of Jordan. She flew on to Peru. Talks with all three went well.", "three", null)]
    [InlineData("The prime minister of Kenya met the president of Chad. The president smiled.", "The president", "office:president of Chad")]
    [InlineData("The president of Kenya met the president of Chad. The president smiled.", "The president", null)]
    [InlineData("The foreign ministers of Kenya and Chad, Daniel Otieno and Asha Warsame, dined.", "The foreign ministers of Kenya and Chad", "person:Daniel Otieno+person:Asha Warsame")]
    [InlineData("Daniel Otieno met Asha Warsame. He left for Chad, and Ole Berg stayed. In Lima he spoke.", "he", "person:Daniel Otieno")]
    [InlineData("The Kenyan president spoke. The head of the agency, Daniel Otieno, told reporters. He was calm.", "He", "person:Daniel Otieno")]
    public void Nouns_mean_what_was_named_last(string text, string words, string? expected) => Mentioned.In(text, words).ShouldBe(expected);

    [Theory]
    [InlineData("The Secretary thanked the Foreign Minister.", "the Foreign Minister", "person:Ingrid Solheim")]
    [InlineData("The Secretary and Foreign Minister discussed trade.", "Foreign Minister", "person:Ingrid Solheim")]
    [InlineData("The Secretary and Foreign Minister discussed our shared goals.", "our", "state:USA+state:NOR")]
    [InlineData("Our two countries are friends.", "Our two countries", "state:USA+state:NOR")]
    [InlineData("We value peace.", "We", "state:USA")]
    public void A_press_office_speaks_for_its_own_state(string text, string words, string expected) =>
        Mentioned.In("Secretary of State Antony J. Blinken met Norwegian Foreign Minister Ingrid Solheim. " + text, words, "2022-05-05", "US Department of State").ShouldBe(expected);

    [Fact]
    public void In_a_joint_statement_we_are_those_who_issued_it() =>
        Mentioned.In("The following statement was released by the Foreign Ministers Kadri Tamm of Estonia and Ole Berg of Norway.\nWe want peace.", "We").ShouldBe("state:EST+state:NOR");

    [Fact]
    public void A_bare_family_name_means_the_bearer_named_last()
    {
        const string Text = "Bruno Rodríguez spoke in Havana. Delcy Rodríguez answered in Caracas. Rodríguez then left.";
        Mentioned.In(Text, "Rodríguez").ShouldBe("person:Delcy Rodríguez");
    }

    [Theory]
    [InlineData("The Volta Rivers Commission (VRC) met. The VRC adjourned.", "VRC", "org:Volta Rivers Commission")]
    [InlineData("The Confederation of Andean Rowing (CAR) met. CAR adjourned.", "CAR", "org:Confederation of Andean Rowing")]
    [InlineData("The Shanghai Cooperation Organisation (SHCO) met. The SHCO adjourned.", "SHCO", "org:SCO")]
    [InlineData("The World Day of Rivers (WDR) was marked. The WDR was sunny.", "WDR", null)]
    [InlineData("The Kenyan Rivers Commission (KRC) met. The KRC adjourned.", "KRC", null)]
    [InlineData("The Volta Rivers Commission (SEAT) met. SEAT adjourned.", "SEAT", null)]
    public void An_acronym_in_brackets_means_the_body_named_before_it(string text, string words, string? expected) => Mentioned.In(text, words).ShouldBe(expected);

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
}
