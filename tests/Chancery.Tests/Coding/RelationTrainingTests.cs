using Chancery.Coding;
using Chancery.Train.Relations;

namespace Chancery.Tests.Coding;

/// <summary>The trainer of the classifier.</summary>
public sealed class RelationTrainingTests
{
    [Fact]
    public void It_learns_what_its_examples_have_in_common()
    {
        var model = new LogisticRegression(Examples(), penalty: 0.1, least: 1).ToModel([]);
        model.Choose(["e:thank"]).Type.ShouldBe(EventType.Support);
        model.Choose(["e:sue", "w:today"]).Type.ShouldBe(EventType.Accuse);
    }

    [Fact]
    public void The_same_examples_give_the_same_model()
    {
        var (first, second) = (new LogisticRegression(Examples(), 0.1, 1).ToModel([]), new LogisticRegression(Examples(), 0.1, 1).ToModel([]));
        second.Bias.ShouldBe(first.Bias);
        second.Weights.Keys.ShouldBe(first.Weights.Keys);
        foreach (var (name, row) in first.Weights)
        {
            second.Weights[name].Share.ShouldBe(row.Share);
            second.Weights[name].Of.ShouldBe(row.Of);
        }

    }

    [Fact]
    public void No_sentence_is_in_two_folds()
    {
        // Each sentence stands twice under a type of its own feature: were one learnt from, the other would be known.
        Example[] examples = [.. Enumerable.Range(0, 40).Select(i => new Example(
            new($"Sentence {i / 2}.", "a", "b", (i / 2) % 2 == 0 ? EventType.Aid : EventType.Assault), [$"w:{i / 2}"], null))];
        var chosen = CrossValidation.Run(examples, [], folds: 5, deal: 1, learnt => new LogisticRegression(learnt, penalty: 0.1, least: 1).ToModel([]))
            .ConvertAll(choice => choice.Type);
        for (var i = 0; i < examples.Length; i += 2) chosen[i].ShouldBe(chosen[i + 1]);
        chosen.Where((type, i) => type == examples[i].Pair.Root).Count().ShouldBeLessThan(examples.Length);
    }

    private static Example[] Examples() =>
    [
        new(new("A thanks B.", "A", "B", EventType.Support), ["e:thank", "w:today"], null),
        new(new("A thanks C.", "A", "C", EventType.Support), ["e:thank"], null),
        new(new("A sues B.", "A", "B", EventType.Accuse), ["e:sue", "w:today"], null),
        new(new("A sues C.", "A", "C", EventType.Accuse), ["e:sue"], null),
    ];
}
