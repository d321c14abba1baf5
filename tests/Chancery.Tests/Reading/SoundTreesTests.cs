using Chancery.Language;
using Chancery.Reading.Ellipsis;

namespace Chancery.Tests.Reading;

/// <summary>A changed tree is kept where it still is a tree; one with a circle would hold up whatever climbs in it for ever.</summary>
public sealed class SoundTreesTests
{
    private static readonly Sentence Drawn = Tree(1, -1, 1);

    [Fact]
    public void AChangeThatClosesACircleIsThrownAway() =>
        Assert.Same(Drawn, Assert.Single(SoundTrees.Of([Drawn], [Tree(2, -1, 0)])));

    [Fact]
    public void AnyOtherChangeIsKept()
    {
        var changed = Tree(1, -1, 0);
        Assert.Same(changed, Assert.Single(SoundTrees.Of([Drawn], [changed])));
    }

    [Fact]
    public void OneSentenceWithACircleLeavesTheOthersChanged()
    {
        var changed = Tree(2, 2, -1);
        var sound = SoundTrees.Of([Drawn, Drawn], [changed, Tree(1, 0, -1)]);
        Assert.Same(changed, sound[0]);
        Assert.Same(Drawn, sound[1]);
    }

    private static Sentence Tree(params int[] heads) =>
        new(new Span(0, heads.Length), [.. heads.Select((head, at) => new Token(new Span(at, at + 1), "a", "a", Upos.Noun, "NN", head, head < 0 ? "root" : "dep"))]);
}
