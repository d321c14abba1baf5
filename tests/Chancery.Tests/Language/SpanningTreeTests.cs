using Chancery.Language.Network;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Language;

public sealed class SpanningTreeTests
{
    [Fact]
    public void The_tree_found_is_the_best_of_all()
    {
        var sentences = from count in Gen.Choose(1, 5)
                        from scores in Gen.Choose(-50, 50).ArrayOf(count * (count + 1))
                        select (count, scores.Select(s => (float)s).ToArray());
        Check.One(Exploring.Cases(300), Prop.ForAll(sentences.ToArbitrary(), s =>
        {
            var heads = new int[s.count];
            SpanningTree.Find(s.Item2, s.count + 1, s.count, heads);
            SpanningTree.IsTree(heads).ShouldBeTrue();
            ScoreOf(s.Item2, heads).ShouldBe(BestOf(s.Item2, s.count));
        }));
    }

    private static float ScoreOf(float[] scores, int[] heads) =>
        heads.Select((head, i) => scores[(i * (heads.Length + 1)) + head + 1]).Sum();

    private static float BestOf(float[] scores, int count)
    {
        var best = float.NegativeInfinity;
        var heads = new int[count];
        var choices = (int)Math.Pow(count + 1, count);
        for (var choice = 0; choice < choices; choice++)
        {
            for (int i = 0, rest = choice; i < count; i++, rest /= count + 1) heads[i] = (rest % (count + 1)) - 1;
            if (SpanningTree.IsTree(heads)) best = Math.Max(best, ScoreOf(scores, heads));
        }

        return best;
    }
}
