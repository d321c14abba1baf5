using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays decisions out: each with who made it, when and why, and whether it counts.</summary>
internal static class DecisionsPage
{
    private const int MostMatters = 12;

    public static Page Of(DecisionsAnswer answer)
    {
        if (answer.Decisions.Count == 0)
            return new([new Paragraph($"Nothing has been decided{VantageWords.After(answer.Vantage)}. See what is doubtful with: chancery review")]);
        var undone = answer.Decisions.Count(decision => !decision.Stands);
        var count = Numbers.Count(answer.Decisions.Count, "decision") + (undone == 0 ? "" : $", {undone} of them undone");
        return new([new Items([.. answer.Decisions.Select(Entry)]), new Paragraph([($"{count}{VantageWords.After(answer.Vantage)}.", Tone.Quiet)])]);
    }

    public static Page Of(DecidedAnswer answer) => new(
    [
        new Items([Entry(answer.Decision)]),
        new Facts([Matters("new matters", answer.New), Matters("moved", answer.Moved), Matters("gone", answer.Gone)]),
        new Paragraph([($"To take it back: chancery undo {answer.Decision.Number}", Tone.Quiet)]),
    ]);

    private static Item Entry(DecisionView decision)
    {
        var mark = Looks.Mark(decision.Stands ? Standing.Reached : Standing.Over);
        var below = new List<Line> { Made(decision) };
        if (decision.UndoneBy is { } by) below.Add([($"undone by decision {by}", Tone.Over)]);
        return new(mark, [($"{decision.Number}", Tone.Id), " ", (decision.Act, Tone.Strong), ": ", DecisionWords.What(decision)], below);
    }

    private static Line Made(DecisionView decision) =>
        [($"{decision.By}, {decision.DecidedAt:yyyy-MM-dd HH:mm}", Tone.Quiet), decision.Reason is null ? "" : $": {Quotes.Of(decision.Reason)}"];

    private static Fact Matters(string name, IReadOnlyList<string> ids) =>
        new(name, ids.Count == 0 ? "none" : Line.Join(", ", ids.Take(MostMatters).Select(Line (id) => [(id, Tone.Id)])
            .Concat(ids.Count > MostMatters ? [(Line)$"{ids.Count - MostMatters} more"] : [])));
}
