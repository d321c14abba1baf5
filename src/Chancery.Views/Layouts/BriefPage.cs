using Chancery.Views.Answers;
using Chancery.Views.Briefs;
using Chancery.Views.Changes;
using Chancery.Views.Disagreements;
using Chancery.Views.Pages;
using Chancery.Views.Promises;

namespace Chancery.Views.Layouts;

/// <summary>Lays a brief out: what stands where at a glance, then each subject, then the sources.</summary>
internal static class BriefPage
{
    public static Page Of(BriefAnswer answer)
    {
        var title = new Title(ClaimTitle.Names(answer.Actors.Select(actor => actor.Name)), $"From {SearchedWords.Of(answer.Searched)}");
        if (answer.Sources.Count == 0)
            return new([title, new Paragraph("Nothing is reported. Try each actor alone, or read more reports: chancery read PATH")]);
        var blocks = new List<Block> { title };
        if (BriefGlance.Of(answer) is { Count: > 0 } glance) blocks.Add(new Facts(glance));
        if (answer.Changed is { } changed) blocks.AddRange(Changed(changed));
        foreach (var section in answer.Sections.TakeWhile(IsBeforeFigures)) Add(blocks, section, answer);
        if (answer.Figures.Count > 0) blocks.AddRange(BriefFigures.Of(answer.Figures));
        foreach (var section in answer.Sections.SkipWhile(IsBeforeFigures)) Add(blocks, section, answer);
        if (answer.Promises.Count > 0) Add(blocks, answer.Promises);
        if (answer.Disagreements.Count > 0) Add(blocks, answer.Disagreements);
        if (answer.NotReported.Count > 0)
            blocks.Add(new Paragraph([($"Nothing reported on: {string.Join(", ", answer.NotReported).ToLowerInvariant()}.", Tone.Quiet)]));
        blocks.Add(BriefReading.Of(answer));
        blocks.AddRange(CitedSources.Of(answer.Sources));
        return new(blocks);
    }

    private static IEnumerable<Block> Changed(BriefChanges changed)
    {
        var clock = changed.Clock == Clock.Record ? "" : $" in {Word.Of(changed.Clock)} time";
        yield return new Heading($"Changed since {changed.Since}{clock}");
        if (changed.Changes.Count == 0)
        {
            yield return new Paragraph("Nothing moved.");
            yield break;
        }

        var entries = changed.Changes.Select(ChangesPage.Entry).ToList();
        if (changed.More > 0) entries.Add(new(("…", Tone.Quiet), [($"and {changed.More} more: chancery changes --since {changed.Since}", Tone.Quiet)], []));
        yield return new Items(entries);
    }

    private static bool IsBeforeFigures(BriefSection section) =>
        BriefOutline.Sections.Take(4).Any(outlined => outlined.Name == section.Name);

    private static void Add(List<Block> blocks, BriefSection section, BriefAnswer answer)
    {
        blocks.Add(new Heading(section.Name));
        var until = answer.Searched.To is { } day ? $" up to {day:yyyy-MM-dd}" : "";
        var entries = section.Matters.Select(matter => Entry(matter, until)).ToList();
        if (section.More > 0) entries.Add(More(section, answer.Actors));
        blocks.Add(new Items(entries));
    }

    private static Item Entry(MatterView matter, string until)
    {
        var history = HistoryWords.Of(matter);
        Line[] missing = matter.NotReported is { } steps ? [[($"not reported{until}: {string.Join(", ", steps)}", Tone.Quiet)]] : [];
        return matter.Steps.Count == 1
            ? new(Looks.Mark(matter.Standing), [.. HistoryWords.Title(matter), Separator(matter), .. history], missing)
            : new(Looks.Mark(matter.Standing), HistoryWords.Title(matter), [history, .. missing]);
    }

    private static Item More(BriefSection section, IReadOnlyList<NamedActor> actors)
    {
        // What concerns the region is not about both actors, so no one command lists it.
        var command = section.Name == BriefOutline.Region
            ? ""
            : $": chancery matters{string.Concat(actors.Select(actor => $" --actor \"{actor.Name}\""))}";
        return new(("…", Tone.Quiet), [($"and {section.More} more{command}", Tone.Quiet)], []);
    }

    private static string Separator(MatterView matter) => matter.Steps[0].Stage is null ? ", " : ": ";

    private static void Add(List<Block> blocks, IReadOnlyList<PromiseView> promises)
    {
        blocks.Add(new Heading(BriefOutline.Promises));
        blocks.Add(new Items([.. promises.Select(promise =>
            new Item(PromiseWords.Mark(promise.Status), PromiseWords.Title(promise), [PromiseWords.Course(promise), .. PromiseWords.Bearing(promise)]))]));
    }

    private static void Add(List<Block> blocks, IReadOnlyList<DisagreementView> disagreements)
    {
        blocks.Add(new Heading(BriefOutline.Disagreements));
        blocks.Add(new Items([.. disagreements.Select(view => new Item(
            DisagreementWords.Mark, [(view.Title, Tone.Strong), $": {DisagreementWords.About(view)}"], DisagreementWords.Sides(view)))]));
    }
}
