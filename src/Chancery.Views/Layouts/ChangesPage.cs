using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Briefs;
using Chancery.Views.Changes;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays out what moved: new matters, those that moved, those that are gone, each with what moved it.</summary>
internal static class ChangesPage
{
    // What moved a matter is told in full as JSON; a line of three can be read.
    private const int MostCauses = 3;

    public static Page Of(ChangesAnswer answer)
    {
        var compared = new Facts([new("before", Searched(answer.Before)), new("after", Searched(answer.After))]);
        if (answer.Changes.Count == 0) return new([new Paragraph($"Nothing moved{Narrowed(answer)}."), compared]);
        var blocks = new List<Block> { new Title($"What moved in {Clock(answer.Clock)} time", Count(answer)), compared };
        blocks.AddRange(Sections(answer.Changes));
        blocks.AddRange(CitedSources.Of(answer.Sources));
        return new(blocks);
    }

    /// <summary>The changes by what became of the matters.</summary>
    public static IEnumerable<Block> Sections(IReadOnlyList<ChangeView> changes) =>
    [
        .. Section("New", changes.Where(change => change.Sort == ChangeSort.New)),
        .. Section(BriefOutline.Promises, changes.Where(change => change.Sort == ChangeSort.Moved && IsOutcome(change))),
        .. Section("Moved", changes.Where(change => change.Sort == ChangeSort.Moved && !IsOutcome(change))),
        .. Section("Gone", changes.Where(change => change.Sort == ChangeSort.Gone)),
    ];

    private static bool IsOutcome(ChangeView change) => change.IsOutcome || change.Promises.Count > 0;

    private static string Clock(Clock clock) => Word.Of(clock);

    private static string Searched(Searched searched) => SearchedWords.Of(searched);

    private static string Count(ChangesAnswer answer) =>
        (answer.Changes.Count == answer.Total ? Numbers.Count(answer.Total, "matter") : $"{answer.Changes.Count} of {Numbers.Count(answer.Total, "matter")} (--limit)")
        + Narrowed(answer);

    private static string Narrowed(ChangesAnswer answer) =>
        answer.After.For.Count == 0 ? "" : $" for {string.Join(", ", answer.After.For)}";

    private static IEnumerable<Block> Section(string heading, IEnumerable<ChangeView> changes)
    {
        List<Item> entries = [.. changes.Select(Entry)];
        return entries.Count == 0 ? [] : [new Heading(heading), new Items(entries)];
    }

    /// <summary>One change, with what there is to say of it below.</summary>
    public static Item Entry(ChangeView change) => new(
        Looks.Mark(change.Sort == ChangeSort.Gone ? Standing.Over : change.Matter.Standing),
        [.. HistoryWords.Title(change.Matter), " ", (change.Matter.Id, Tone.Id)],
        [.. Told(change)]);

    /// <summary>What there is to say of a change: from which stage to which, the steps, what came of promises, who joined, what moved it.</summary>
    public static IEnumerable<Line> Told(ChangeView change) => Below(change).Where(line => line.Width > 0);

    private static IEnumerable<Line> Below(ChangeView change)
    {
        var said = HistoryWords.Common(change.Matter).Select(attribute => attribute.Key).ToHashSet();
        if (change is { Sort: ChangeSort.Moved } && change.From != change.Matter.Stage)
            yield return [change.From ?? "no stage", (" → ", Tone.Quiet), (change.Matter.Stage ?? "no stage", Looks.Tone(change.Matter.Standing))];
        if (change.Sort == ChangeSort.Gone) yield return HistoryWords.Of(change.Matter);
        else yield return Line.Join("; ", change.Reached.Select(step => StageWords.Of(change.Matter.Steps[step], said)));
        if (change.Lost.Count > 0) yield return [("no longer told: ", Tone.Over), .. Line.Join("; ", change.Lost.Select(step => StageWords.Of(step, said)))];
        foreach (var promise in change.Promises)
            yield return [$"promise ({promise.Goal}): ", PromiseWords.Named(promise.From), (" → ", Tone.Quiet), PromiseWords.Named(promise.To), .. StageWords.Sources(promise.Sources)];
        if (change.Joined.Count > 0) yield return $"with {ClaimTitle.Names(change.Joined.Select(actor => actor.Name))}";
        if (change.Left.Count > 0) yield return $"without {ClaimTitle.Names(change.Left.Select(actor => actor.Name))}";
        if (change.Was is { } was) yield return ["was ", (was, Tone.Id)];
        if (change.Elsewhere.Count > 0)
            yield return [change.Sort == ChangeSort.Gone ? "now part of " : "was part of ", .. Line.Join(", ", change.Elsewhere.Select(Line (id) => [(id, Tone.Id)]))];
        if (change.Because.Count > 0) yield return Causes(change.Because);
    }

    private static Line Causes(IReadOnlyList<ChangeCause> causes)
    {
        var words = causes.Take(MostCauses).Select(cause => $"{What(cause)} {VantageWords.Minute(cause.RecordedAt)}{Reason(cause)}");
        var more = causes.Count > MostCauses ? $"; {causes.Count - MostCauses} more" : "";
        return [($"because of {string.Join("; ", words)}{more}", Tone.Quiet)];
    }

    private static string What(ChangeCause cause) => cause switch
    {
        { Decision: { } decision } => $"decision {decision.Number} by {decision.By},",
        { Sort: LogEntrySort.Version, Document: { } document } => $"{document.Name}, a new version read",
        { Sort: LogEntrySort.Copy, Document: { } document } => $"{document.Name}, a copy read",
        { Sort: LogEntrySort.Reading, Document: { } document } => $"{document.Name}, read again",
        var other => $"{other.Document?.Name ?? "a report"}, read",
    };

    private static string Reason(ChangeCause cause) => cause.Decision?.Reason is { } reason ? $" ({Quotes.Of(reason)})" : "";
}
