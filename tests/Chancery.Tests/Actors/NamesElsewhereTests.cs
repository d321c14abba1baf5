using Chancery.Tests.Lexicons;

namespace Chancery.Tests.Actors;

public sealed class NamesElsewhereTests
{
    [Theory]
    [InlineData("the envoy of Deutschland", "state:DEU")]
    [InlineData("a column in España's press", "state:ESP")]
    [InlineData("he wrote Россия on the map", "state:RUS")]
    [InlineData("the crest of the República de Honduras", "state:HND")]
    public void A_state_is_known_by_its_name_in_another_language(string text, string expected) =>
        LoadedWorld.Gazetteer.Find(text, PlainSentence.Split(text)).ShouldHaveSingleItem().Actor.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("The Island was quiet")]
    [InlineData("Maurice wrote a letter")]
    [InlineData("the state of Columbia")]
    public void A_word_that_is_a_state_only_elsewhere_names_none_here(string text) =>
        LoadedWorld.Gazetteer.Find(text, PlainSentence.Split(text)).ShouldBeEmpty();

    [Fact]
    public void What_the_words_mean_here_goes_before_what_they_are_elsewhere()
    {
        const string Text = "a vote in Congo";
        LoadedWorld.Gazetteer.Find(Text, PlainSentence.Split(Text)).ShouldHaveSingleItem().Actor.ShouldBe(ActorId.State("COD"));
    }

    [Theory]
    [InlineData("Россия", "state:RUS")]
    [InlineData("日本", "state:JPN")]
    [InlineData("Côte d’Ivoire", "state:CIV")]
    [InlineData("Island", "state:ISL")]
    public void What_a_user_types_may_be_in_another_language(string input, string expected)
    {
        LoadedWorld.World.TryResolve(input, out var actor).ShouldBeTrue();
        actor.ToString().ShouldBe(expected);
    }
}
