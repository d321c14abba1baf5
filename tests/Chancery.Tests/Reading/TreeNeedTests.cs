using Chancery.Actors;
using Chancery.Frames;
using Chancery.Language;
using Chancery.Lexicons;
using Chancery.Reading;
using Chancery.Tests.Language;
using Chancery.Tests.Lexicons;

namespace Chancery.Tests.Reading;

public sealed class TreeNeedTests
{
    private static readonly TreeNeed Need = new(
        new FrameMatcher(FrameLoader.Load(Installation.Find().Data, "en")), MentionReader.Load(Installation.Find(), LoadedWorld.World));

    [Theory]
    [InlineData("Honduras opened an embassy in Moscow.")]
    [InlineData("The two ministers signed a memorandum on trade.")]
    [InlineData("She will travel to Kenya next week.")]
    [InlineData("The two states mark 60 years of diplomatic relations.")]
    public void A_sentence_that_may_claim_something_needs_a_tree(string text) => Need.Of(Sentence(text)).ShouldBeTrue();

    [Theory]
    [InlineData("Rain fell all night.")]
    [InlineData("Moscow was cold and grey.")]
    [InlineData("The windows were open.")]
    public void A_sentence_without_the_words_of_any_pattern_needs_none(string text) => Need.Of(Sentence(text)).ShouldBeFalse();

    [Fact]
    public void A_sentence_to_which_a_pronoun_may_look_back_needs_a_tree()
    {
        Sentence[] sentences = [Sentence("Moscow was cold and grey."), Sentence("Lavrov looked tired."), Sentence("He opened an embassy in Honduras.")];

        Need.Of(sentences).ShouldBe([false, true, true]);
    }

    private static Sentence Sentence(string text) => English.Analyzer.Analyze(text, [new Span(0, text.Length)])[0];
}
