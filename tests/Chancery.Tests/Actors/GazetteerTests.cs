using Chancery.Actors;
using Chancery.Language;
using Chancery.Tests.Lexicons;

namespace Chancery.Tests.Actors;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Talks with Honduras began", "Honduras=state:HND/Name")]
    [InlineData("The Honduran delegation left", "Honduran=state:HND/Demonym")]
    [InlineData("Moscow welcomed the step", "Moscow=state:RUS/Capital")]
    [InlineData("The Kremlin kept silent", "Kremlin=state:RUS/Seat")]
    [InlineData("A summit of CELAC opened", "CELAC=org:CELAC/Acronym")]
    [InlineData("envoys of the Aztec nation", "Aztec nation=state:MEX/Epithet")]
    [InlineData("a tour of Latin America", "Latin America=region:latin-america/Name")]
    [InlineData("Latin American and Caribbean states met", "Latin American and Caribbean states=region:latin-america-and-caribbean/Name")]
    [InlineData("the Russian Federation’s envoy", "Russian Federation=state:RUS/Name")]
    [InlineData("a column in People's Daily said", "People's Daily=org:People's Daily/Name")]
    [InlineData("They met in Sochi in May", "Sochi=state:RUS/Place")]
    [InlineData("the Central American Integration System , or CAIS", "Central American Integration System=org:SICA/Name CAIS=org:SICA/Acronym")]
    [InlineData("Federal Drug Control Service head Viktor Ivanov spoke", "Federal Drug Control Service=org:FSKN/Name Viktor Ivanov=person:Viktor Ivanov/Name")]
    public void A_name_is_found_with_whom_it_names(string text, string expected) => Show(text).ShouldBe(expected);

    [Theory]
    [InlineData("The U.S. envoy met us", "U.S.=state:USA/Name")]
    [InlineData("roast turkey was served", "")]
    [InlineData("PUTIN AND TURKEY AGREE", "PUTIN=person:Vladimir Putin/Name TURKEY=state:TUR/Name")]
    [InlineData("WHO CAN STOP US NOW", "")]
    [InlineData("The WHO met in May", "WHO=org:WHO/Acronym")]
    [InlineData("he who can", "")]
    [InlineData("it cost AU$450", "")]
    [InlineData("see https://example.org/USA for more", "")]
    public void Capitals_decide_between_a_name_and_a_common_word(string text, string expected) => Show(text).ShouldBe(expected);

    [Theory]
    [InlineData("envoys of Cote d'Ivoire", "Cote d'Ivoire=state:CIV/Name")]
    [InlineData("envoys of Côte d’Ivoire", "Côte d’Ivoire=state:CIV/Name")]
    [InlineData("Mireya Aguero de Corrales spoke", "Mireya Aguero de Corrales=person:Mireya Agüero de Corrales/Name")]
    [InlineData("Sergei Lavrov spoke", "Sergei Lavrov=person:Sergey Lavrov/Name")]
    public void Diacritics_apostrophes_and_spellings_do_not_matter(string text, string expected) => Show(text).ShouldBe(expected);

    [Theory]
    [InlineData("Georgia signed", "Georgia=state:GEO/Name")]
    [InlineData("voters in Atlanta and across Georgia", "Atlanta=state:USA/Place Georgia=state:USA/Place")]
    [InlineData("basketball with Michael Jordan", "")]
    [InlineData("talks with Egypt and Jordan", "Egypt=state:EGY/Name Jordan=state:JOR/Name")]
    [InlineData("Congo and Rwanda", "Congo=state:COD/Name Rwanda=state:RWA/Name")]
    [InlineData("the Republic of the Congo", "Republic of the Congo=state:COG/Name")]
    [InlineData("the Democratic Republic of the Congo", "Democratic Republic of the Congo=state:COD/Name")]
    [InlineData("a vote in Congo , said Brazzaville", "Congo=state:COG/Name Brazzaville=state:COG/Capital")]
    [InlineData("Guinea-Bissau and Equatorial Guinea", "Guinea-Bissau=state:GNB/Name Equatorial Guinea=state:GNQ/Name")]
    [InlineData("Papua New Guinea and Guinea", "Papua New Guinea=state:PNG/Name Guinea=state:GIN/Name")]
    [InlineData("Niger and Nigeria", "Niger=state:NER/Name Nigeria=state:NGA/Name")]
    [InlineData("Dominica and the Dominican Republic", "Dominica=state:DMA/Name Dominican Republic=state:DOM/Name")]
    [InlineData("North Korea and South Korean envoys", "North Korea=state:PRK/Name South Korean=state:KOR/Demonym")]
    [InlineData("Ireland and Northern Ireland", "Ireland=state:IRL/Name Northern Ireland=region:northern-ireland/Name")]
    [InlineData("Washington rejected it", "Washington=state:USA/Capital")]
    [InlineData("in Washington state and Seattle", "Washington=state:USA/Place Seattle=state:USA/Place")]
    [InlineData("actor Denzel Washington", "")]
    [InlineData("the trade bloc CAN with Bolivia and Peru", "CAN=org:CAN/Acronym Bolivia=state:BOL/Name Peru=state:PER/Name")]
    [InlineData("members of the CIS", "CIS=org:CIS/Acronym")]
    [InlineData("an AU force", "AU=org:AU/Acronym")]
    [InlineData("the Paris Agreement", "")]
    [InlineData("South Africa and Central African Republic", "South Africa=state:ZAF/Name Central African Republic=state:CAF/Name")]
    [InlineData("the British prime minister in New England", "British=state:GBR/Demonym")]
    public void An_ambiguous_name_is_read_as_the_words_around_it_ask(string text, string expected) => Show(text).ShouldBe(expected);

    [Theory]
    [InlineData("the Honduran foreign ministry said", "Honduran foreign ministry=org:Ministry of Foreign Affairs of Honduras/Name")]
    [InlineData("Russia's Foreign Ministry said", "Russia's Foreign Ministry=org:Ministry of Foreign Affairs of Russia/Name")]
    [InlineData("the Ministry of Health of Cuba", "Ministry of Health of Cuba=org:Ministry of Health of Cuba/Name")]
    [InlineData("the Ministry of Foreign Affairs of the Russian Federation", "Ministry of Foreign Affairs of the Russian Federation=org:Ministry of Foreign Affairs of Russia/Name")]
    [InlineData("the Indian foreign ministry", "Indian foreign ministry=org:Ministry of External Affairs of India/Name")]
    [InlineData("the foreign ministry said", "")]
    public void A_ministry_belongs_to_the_state_beside_it(string text, string expected) => Show(text).ShouldBe(expected);

    [Fact]
    public void Both_parts_of_a_hyphenated_word_are_found_in_one_token()
    {
        const string Text = "a Russian-Honduran commission";
        var matches = LoadedWorld.Gazetteer.Find(Text, PlainSentence.SplitKeepingHyphens(Text));
        matches.Select(m => (m.First, m.Last, m.Actor.Name)).ShouldBe([(1, 1, "RUS"), (1, 1, "HND")]);
    }

    [Fact]
    public void Both_parts_of_a_hyphenated_word_are_found_in_three_tokens() =>
        Show("the Sino-Russian border").ShouldBe("Sino=state:CHN/Demonym Russian=state:RUS/Demonym");

    [Theory]
    [InlineData("the pro-Russian rebels")]
    [InlineData("the Russian-speaking minority")]
    public void A_compound_about_others_makes_a_name_less_sure(string text)
    {
        var match = LoadedWorld.Gazetteer.Find(text, PlainSentence.Split(text)).ShouldHaveSingleItem();
        match.Actor.ShouldBe(ActorId.State("RUS"));
        match.Confidence.ShouldBeLessThan(0.5);
    }

    [Fact]
    public void A_misnomer_is_less_sure_than_the_name()
    {
        var misnomer = Single("the Central American information system");
        var name = Single("the Central American Integration System");
        misnomer.Actor.ShouldBe(name.Actor);
        misnomer.Kind.ShouldBe(NameKind.Misnomer);
        misnomer.Confidence.ShouldBeLessThan(name.Confidence);
    }

    private static NameMatch Single(string text) =>
        LoadedWorld.Gazetteer.Find(text, PlainSentence.Split(text)).ShouldHaveSingleItem();

    /// <summary>What is found in the text, as words=actor/kind.</summary>
    internal static string Show(string text)
    {
        var sentence = PlainSentence.Split(text);
        return string.Join(' ', LoadedWorld.Gazetteer.Find(text, sentence).Select(m => Show(text, sentence, m)));
    }

    private static string Show(string text, Sentence sentence, NameMatch match) =>
        $"{text[sentence[match.First].Span.Start..sentence[match.Last].Span.End]}={match.Actor}/{match.Kind}";
}
