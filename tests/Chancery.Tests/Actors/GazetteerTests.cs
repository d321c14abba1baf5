using Chancery.Actors;
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
    [InlineData("a tour of Latin America", "Latin America=region:latin-america/Name")]
    [InlineData("Latin American and Caribbean states met", "Latin American and Caribbean states=region:latin-america-and-caribbean/Name")]
    [InlineData("the Russian Federation’s envoy", "Russian Federation=state:RUS/Name")]
    [InlineData("The U.S. envoy met us", "U.S.=state:USA/Name")]
    [InlineData("envoys of Cote d'Ivoire", "Cote d'Ivoire=state:CIV/Name")]
    [InlineData("envoys of Côte d’Ivoire", "Côte d’Ivoire=state:CIV/Name")]
    [InlineData("roast turkey was served", "")]
    [InlineData("PUTIN AND TURKEY AGREE", "TURKEY=state:TUR/Name")]
    [InlineData("a column in People's Daily said", "People's Daily=org:People's Daily/Name")]
    [InlineData("the Sino-Russian border", "Sino=state:CHN/Demonym Russian=state:RUS/Demonym")]
    [InlineData("Talks in Guinea-Bissau failed", "Guinea-Bissau=state:GNB/Name")]
    public void A_name_is_found_with_whom_it_names(string text, string expected) =>
        Show(text, PlainSentence.Split(text)).ShouldBe(expected);

    [Fact]
    public void Both_parts_of_a_hyphenated_word_are_found_in_one_token()
    {
        const string Text = "a Russian-Honduran commission";
        var matches = LoadedWorld.Gazetteer.Find(Text, PlainSentence.SplitKeepingHyphens(Text));
        matches.Select(m => (m.First, m.Last, m.Actor.Name)).ShouldBe([(1, 1, "RUS"), (1, 1, "HND")]);
    }

    private static string Show(string text, Chancery.Language.Sentence sentence) => string.Join(' ', LoadedWorld.Gazetteer
        .Find(text, sentence)
        .Select(m => $"{text[sentence[m.First].Span.Start..sentence[m.Last].Span.End]}={m.Actor}/{m.Kind}"));
}
