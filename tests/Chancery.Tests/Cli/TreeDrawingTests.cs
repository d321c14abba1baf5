using Chancery.Cli.Layouts;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Cli;

public sealed class TreeDrawingTests
{
    [Fact]
    public void Read_down_a_drawing_is_the_sentence() =>
        Rows("The envoys of Peru left", [1, 4, 3, 1, -1]).ShouldBe(
        [
            "1     ┌─ The",
            "2  ┌─ envoys",
            "3  │  │  ┌─ of",
            "4  │  └─ Peru",
            "5  left",
        ]);

    [Fact]
    public void A_word_whose_branch_crosses_another_stands_with_its_branch() =>
        Rows("Whom did she meet", [3, 3, 0, -1]).Select(row => row[0]).ShouldBe(['1', '3', '2', '4']);

    [Fact]
    public void Any_tree_is_drawn_whole_and_within_the_width()
    {
        var trees = Gen.Choose(0, 1000).ArrayOf(60).Select(numbers => numbers.Select((number, i) => (number % (i + 1)) - 1).Select((head, i) => i == 0 ? -1 : Math.Max(0, head)).ToArray());
        Check.One(Exploring.Cases(100), Prop.ForAll(trees.ToArbitrary(), heads =>
        {
            var lines = TreeDrawing.Of([.. heads.Select((head, i) => Word($"word{i}", head))], 80);
            lines.Select(line => line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]).Order(Comparer<string>.Create((a, b) => int.Parse(a) - int.Parse(b)))
                .ShouldBe(Enumerable.Range(1, heads.Length).Select(i => $"{i}"));
            lines.ShouldAllBe(line => line.Width <= 80);
        }));
    }

    [Fact]
    public void A_word_too_long_for_the_screen_is_cut_and_shows_it()
    {
        var lines = TreeDrawing.Of([Word("See", -1), Word("https://example.org/" + new string('a', 200), 0)], 80);
        lines[1].ToString().ShouldContain("…");
        lines.ShouldAllBe(line => line.Width <= 80);
    }

    private static string[] Rows(string sentence, int[] heads)
    {
        var words = sentence.Split(' ').Select((form, i) => Word(form, heads[i])).ToArray();
        return [.. TreeDrawing.Of(words, 80).Select(line => line.ToString().Split("  dep")[0].TrimEnd())];
    }

    private static DrawnWord Word(string form, int head) => new(form, "dep", "X", head, Tone.Plain);
}
