using Chancery.Language.Network;

namespace Chancery.Tests.Language;

public sealed class HeadMarginTests
{
    [Theory]
    [InlineData(new[] { 9f, 0, 0 }, -1, 255)]
    [InlineData(new[] { 1f, 0, 1 }, -1, 128)]
    [InlineData(new[] { 1f, 0, 9 }, -1, 0)]
    [InlineData(new[] { 1f, 50, 9 }, 1, 255)]
    public void A_head_is_as_sure_as_it_lies_above_the_next(float[] scores, int head, byte certainty) =>
        HeadMargin.Certainty(scores, word: 0, head).ShouldBe(certainty);

    [Fact]
    public void The_only_word_of_a_sentence_is_the_root_for_sure() =>
        HeadMargin.Certainty([0f, 0f], word: 0, head: -1).ShouldBe((byte)255);
}
