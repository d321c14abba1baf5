using Chancery.Coding;
using Chancery.Tests.Language;

namespace Chancery.Tests.Coding;

/// <summary>Source and target are found in the sentence, however they are given.</summary>
public sealed class NamePlacerTests
{
    [Theory]
    [InlineData("Iran warned the Iranian exiles in Iraq.", "Iran", "Iraq", 0, 6)]
    [InlineData("The Iranian exiles left Iraq.", "Iran", "Iraq", 1, 4)]
    [InlineData("Envoys of Peru met envoys of Chile.", "peru", "CHILE", 2, 6)]
    [InlineData("The mayor of Oslo thanked the mayor of Oslo's port.", "The mayor of Oslo", "the mayor of Oslo's port", 1, 10)]
    public void The_word_by_which_a_name_hangs_is_found(string text, string source, string target, int sourceHead, int targetHead)
    {
        var pair = Placed(text, source, target);
        pair.Source!.Value.Head.ShouldBe(sourceHead);
        pair.Target!.Value.Contains(targetHead).ShouldBeTrue();
    }

    [Fact]
    public void Of_several_places_the_nearest_to_the_other_name_is_taken()
    {
        var pair = Placed("Peru is far, Peru is cold, but Peru attacked Chile.", "Peru", "Chile");
        pair.Words[pair.Source!.Value.Head].Head.ShouldBe(pair.Words[pair.Target!.Value.Head].Head);
    }

    [Fact]
    public void A_name_that_is_written_otherwise_is_found_by_the_words_that_are_there()
    {
        var pair = Placed("Minister Ana Duarte met the Swiss bankers.", "Foreign Minister Ana Duarte", "bankers from Zürich");
        pair.Words[pair.Source!.Value.Head].Form.ShouldBeOneOf("Minister", "Ana");
        pair.Words[pair.Target!.Value.Head].Form.ShouldBe("bankers");
    }

    [Fact]
    public void A_name_that_is_not_there_has_no_place()
    {
        var pair = Placed("Peru thanked Chile.", "Mongolia", "the of");
        pair.Source.ShouldBeNull();
        pair.Target.ShouldBeNull();
    }

    [Fact]
    public void Several_sentences_stand_in_one_tree()
    {
        var pair = Placed("Peru was angry. It threatened to leave. Chile laughed.", "Peru", "Chile");
        pair.Words.Count(word => word.Head < 0).ShouldBe(1);
        new TreePaths(pair.Words).Distance(pair.Source!.Value.Head, pair.Target!.Value.Head).ShouldBeGreaterThan(1);
    }

    private static PlacedPair Placed(string text, string source, string target) => PlacedPair.Of(text, English.Analyze(text), source, target);
}
