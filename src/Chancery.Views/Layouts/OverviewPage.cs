using Chancery.Views.Answers;
using Chancery.Views.Overviews;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays out how far one kind of matter has got with each partner.</summary>
internal static class OverviewPage
{
    private static readonly Column[] s_columns = [new("with"), new("stands at"), new("what"), new("source")];

    public static Page Of(OverviewAnswer answer)
    {
        var within = answer.Region is { } region ? $", {region.Name}" : "";
        return new(
        [
            new Title($"{answer.Of.Name}: {Word.Of(answer.Kind)}{within}", $"From {SearchedWords.Of(answer.Searched)}"),
            answer.Rows.Count == 0 ? new Paragraph(SearchedWords.Nothing("matters", answer.Searched)) : new Grid(s_columns, [.. answer.Rows.Select(Row)]),
            .. Statements(answer.Statements, answer.Goal),
            .. CitedSources.Of(answer.Sources),
        ]);
    }

    private static IReadOnlyList<Line> Row(OverviewRow row)
    {
        if (row.Matter is not { } matter) return [row.Partner.Name, [("nothing reported", Tone.Quiet)], "", ""];
        var step = matter.Last;
        return
        [
            row.Partner.Name,
            [.. StageWords.Of(step with { Sources = [] }, step.Attributes.Keys.ToHashSet())],
            AttributeWords.Of(step.Attributes),
            [.. StageWords.Sources(step.Sources).WithoutLeadingSpace()],
        ];
    }

    private static IEnumerable<Block> Statements(IReadOnlyList<GroupStatement> statements, string? goal)
    {
        if (statements.Count == 0) yield break;
        yield return new Heading("Said of groups");
        yield return new Items([.. statements.Select(said => new Item(
            Looks.Mark(said.Matter.Standing), HistoryWords.Title(said.Matter),
            [HistoryWords.Of(said.Matter), [($"on record one by one: {goal ?? "reached"} with {said.Reached} of {said.Members} members", Tone.Quiet)]]))]);
    }
}
