namespace Chancery.Tests.Language;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("The envoys signed two treaties.", "signed", "sign")]
    [InlineData("The envoys supplied food.", "supplied", "supply")]
    [InlineData("The envoys postponed the talks.", "postponed", "postpone")]
    [InlineData("The envoys developed a plan.", "developed", "develop")]
    [InlineData("The envoys signed two treaties.", "treaties", "treaty")]
    [InlineData("They were based in Geneva.", "based", "base")]
    [InlineData("They were based in Geneva.", "were", "be")]
    [InlineData("He met his counterpart.", "met", "meet")]
    [InlineData("The states agreed on a plan.", "agreed", "agree")]
    [InlineData("She is visiting Peru.", "visiting", "visit")]
    [InlineData("The ministry announced planned talks.", "announced", "announce")]
    [InlineData("The talks were stopped.", "stopped", "stop")]
    [InlineData("He denied it.", "denied", "deny")]
    [InlineData("They have not spoken.", "spoken", "speak")]
    [InlineData("They don’t trade.", "n’t", "not")]
    [InlineData("The embassies are open.", "embassies", "embassy")]
    [InlineData("Women took part.", "Women", "woman")]
    [InlineData("The Foreign Minister left.", "Minister", "Minister")]
    [InlineData("It is a larger sum.", "larger", "large")]
    public void A_word_is_led_back_to_its_dictionary_form(string text, string form, string lemma) =>
        English.Analyze(text)[0].Tokens.ToArray().First(t => t.Form == form).Lemma.ShouldBe(lemma);
}
