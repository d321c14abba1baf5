using Chancery.Server.Documents.Versions;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Tests.Server;

public sealed class TextChangesTests
{
    [Fact]
    public void Words_that_were_changed_are_told_apart_from_those_that_were_not() =>
        TextChanges.Between("One.\nThe treaty will be signed on Monday.\nTwo.\n", "One.\nThe treaty was signed on Monday.\nTwo.\nThree.\n").ShouldBe(
        [
            new(TextChangeSort.Same, "One.\nThe treaty "), new(TextChangeSort.Gone, "will be"), new(TextChangeSort.Added, "was"),
            new(TextChangeSort.Same, " signed on Monday.\nTwo.\n"), new(TextChangeSort.Added, "Three.\n"),
        ]);

    [Fact]
    public void The_stretches_of_each_text_make_it_up()
    {
        var words = Gen.Elements("a", "b", "sign", " ", " ", "\n", ", ", ".", "é");
        var texts = Gen.ListOf(words).Select(list => string.Concat(list)).Two().ToArbitrary();
        Prop.ForAll(texts, pair =>
        {
            var changes = TextChanges.Between(pair.Item1, pair.Item2);
            return Of(changes, TextChangeSort.Gone) == pair.Item1 && Of(changes, TextChangeSort.Added) == pair.Item2;
        }).QuickCheckThrowOnFailure();
    }

    private static string Of(IReadOnlyList<TextChange> changes, TextChangeSort own) =>
        string.Concat(changes.Where(change => change.Sort == TextChangeSort.Same || change.Sort == own).Select(change => change.Words));
}
