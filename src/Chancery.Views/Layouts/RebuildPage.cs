using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays out what working everything out again changed.</summary>
internal static class RebuildPage
{
    public static Page Of(RebuildAnswer answer) => new(
    [
        new Paragraph($"Worked {Numbers.Count(answer.Matters, "matter")} out of {Numbers.Count(answer.Claims, "claim")} in {SearchedWords.Of(answer.Searched)}."),
        new Facts([Changed("new", answer.New), Changed("moved", answer.Moved)]),
    ]);

    private static Fact Changed(string name, IReadOnlyList<string> matters) =>
        new(name, matters.Count == 0 ? "none" : string.Join(", ", matters));
}
