using Chancery.Cli.Output;
using Chancery.Views.Pages;

namespace Chancery.Tests.Cli;

public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("Honduras opened its embassy", 12, "Honduras|opened its|embassy")]
    [InlineData("one two", 7, "one two")]
    [InlineData("one two", 6, "one|two")]
    [InlineData("unbreakable", 4, "unbreakable")]
    [InlineData("a  b", 3, "a|b")]
    [InlineData("", 10, "")]
    public void Lines_break_between_words_and_carry_no_space_at_the_end(string words, int width, string lines) =>
        string.Join('|', LineBreaker.Break(words, width)).ShouldBe(lines);

    [Fact]
    public void A_word_of_several_looks_stays_whole()
    {
        Line words = ["signed ", ("2014", Tone.Strong), ("[3]", Tone.Source)];
        LineBreaker.Break(words, 8).Select(line => line.ToString()).ShouldBe(["signed", "2014[3]"]);
    }

    [Fact]
    public void Long_words_of_a_page_fit_on_a_terminal_with_colour()
    {
        var page = new Page([new Paragraph(string.Join(' ', Enumerable.Repeat("disarmament", 40)))]);
        var shown = TextRenderer.Render(page, new Screen(IsTerminal: true, 60, HasColour: true));
        shown.Split('\n').ShouldAllBe(line => line.Length <= 60);
    }
}
