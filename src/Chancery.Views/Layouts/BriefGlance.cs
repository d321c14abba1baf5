using Chancery.Record.Promises;
using Chancery.Views.Answers;
using Chancery.Views.Briefs;
using Chancery.Views.Pages;
using Chancery.Views.Promises;

namespace Chancery.Views.Layouts;

/// <summary>The answer to "how do things stand?" in a few lines, before any detail.</summary>
internal static class BriefGlance
{
    // More would not be seen at a glance.
    private const int Most = 3;

    public static IReadOnlyList<Fact> Of(BriefAnswer answer)
    {
        var facts = new List<Fact>();
        var matters = answer.Sections.Where(section => section.Name != BriefOutline.Region).SelectMany(section => section.Matters).ToList();
        var isPair = answer.Actors.Count > 1;
        Add(facts, "Missions", isPair ? Standing(matters, Kind.Mission) : Counted(matters, Kind.Mission));
        Add(facts, isPair ? "Visa regime" : "Visa regimes", isPair ? VisaRegime(matters) : Counted(matters, Kind.Visa));
        Add(facts, "Agreements", Counted(matters, Kind.Agreement));
        Add(facts, "Last contact", LastContact(matters));
        Add(facts, "Promises", OpenPlans(answer.Promises));
        Add(facts, "People", People(answer.People));
        return facts;
    }

    private static void Add(List<Fact> facts, string name, Line value)
    {
        if (value.Width > 0) facts.Add(new(name, value));
    }

    /// <summary>Each matter with its stage, as many as fit on a line.</summary>
    private static Line Standing(IEnumerable<MatterView> matters, Kind kind) => Line.Join("; ", matters
        .Where(matter => matter.Kind == kind)
        .Take(Most)
        .Select(Line (matter) =>
            [$"{HistoryWords.Title(matter)}: ", (matter.Stage ?? "reported", Looks.Tone(matter.Standing)), .. StageWords.Sources(matter.Last.Sources)]));

    /// <summary>Of a pair nobody asks whose regime it is.</summary>
    private static Line VisaRegime(IReadOnlyList<MatterView> matters)
    {
        if (matters.FirstOrDefault(matter => matter.Kind == Kind.Visa) is not { } visa) return Line.Empty;
        var regime = string.Join(", ", HistoryWords.Common(visa).Select(attribute => AttributeWords.Of(attribute.Key, attribute.Value)));
        return [regime.Length == 0 ? "" : $"{regime}: ", .. StageWords.Of(visa.Last, HistoryWords.Common(visa).Select(attribute => attribute.Key).ToHashSet())];
    }

    private static Line Counted(IEnumerable<MatterView> matters, Kind kind) => Line.Join(", ", matters
        .Where(matter => matter.Kind == kind)
        .GroupBy(matter => (Stage: matter.Stage ?? "of unknown stage", matter.Standing))
        .Select(Line (stage) =>
            [$"{stage.Count()} ", (stage.Key.Stage, Looks.Tone(stage.Key.Standing)), .. StageWords.Sources(SourcesOf(stage))]));

    private static int[] SourcesOf(IEnumerable<MatterView> matters) =>
        [.. matters.SelectMany(matter => matter.Last.Sources).Distinct().Order().Take(Most)];

    private static Line LastContact(IEnumerable<MatterView> matters)
    {
        var last = matters
            .Where(matter => matter is { Kind: Kind.Visit or Kind.Meeting, Standing: Answers.Standing.Reached })
            .MaxBy(matter => Record.DateRange.Of(matter.Last.Date)?.Latest ?? DateOnly.MinValue);
        return last is null ? Line.Empty : [last.Title, DateWords.After(last.Last.Date, last.Last.Basis), .. StageWords.Sources(last.Last.Sources)];
    }

    private static Line OpenPlans(IReadOnlyList<PromiseView> promises) => Line.Join(", ", promises
        .Where(promise => promise.Status is PromiseStatus.Open or PromiseStatus.Due or PromiseStatus.Overdue)
        .GroupBy(promise => promise.Status)
        .Select(Line (status) =>
            [$"{status.Count()} ", PromiseWords.Named(status.Key), .. StageWords.Sources(SourcesOf(status))]));

    private static int[] SourcesOf(IEnumerable<PromiseView> promises) =>
        [.. promises.SelectMany(promise => promise.Sources).Distinct().Order().Take(Most)];

    private static Line People(IReadOnlyList<OfficeRow> people) => Line.Join("; ", people.Select(Line (row) =>
        [row.Person.Name, $", {(row.Former ? "former " : "")}{row.Office}", row.Of is null ? "" : $" of {row.Of.Name}", .. StageWords.Sources(row.Sources)]));
}
