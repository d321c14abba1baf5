using Chancery.Cli.Watching;
using Chancery.Record.Agenda;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Layouts;

/// <summary>Lays out what moved on the watched matters, and what is to come of them.</summary>
internal static class WatchReportPage
{
    public static Page Of(WatchReportAnswer answer)
    {
        if (answer.Watches.Count == 0) return new([new Paragraph(WatchesPage.None)]);
        var blocks = new List<Block>
        {
            new Title("Watched matters", $"{Moved(answer)}; {Numbers.Count(answer.Watches.Count, "watch", "watches")}, searched {SearchedWords.Of(answer.Searched)}"),
        };
        blocks.AddRange(ChangesPage.Sections([.. answer.Changes.Select(change => change.Change)]));
        if (answer.Agenda.Count > 0)
        {
            blocks.Add(new Heading("To come"));
            blocks.Add(new Items([.. answer.Agenda.Select(Entry)]));
        }

        blocks.AddRange(CitedSources.Of(answer.Sources));
        return new(blocks);
    }

    /// <summary>"Visa regime between Honduras and Russia: in force"; of a visit only whose it is.</summary>
    public static string Title(AgendaView item) =>
        item.Sort == AgendaSort.Occasion || item.Step is null ? item.Title : $"{item.Title}: {item.Step}";

    /// <summary>"promised for 2014-06, open".</summary>
    public static string Said(AgendaView item)
    {
        var strength = StageWords.Of(null, item.Strength, Polarity.Positive);
        var told = strength.Length == 0 ? $"for {DateWords.Of(item.Date)}" : $"{strength} for {DateWords.Of(item.Date)}";
        return (item.Status is { } status ? $"{told}, {PromiseWords.Named(status).Text}" : told) + PromiseWords.Conditions(item.Conditions);
    }

    private static string Moved(WatchReportAnswer answer)
    {
        var since = answer.Since is { } moment ? $" after {VantageWords.Of(moment)}" : "";
        return answer.Changes.Count == 0 ? $"Nothing moved{since}" : $"{Numbers.Count(answer.Changes.Count, "matter")} moved{since}";
    }

    private static Item Entry(AgendaView item) => new(
        Looks.Mark(Standing.Intended),
        [(item.From == item.To ? $"{item.To:yyyy-MM-dd}" : $"{item.From:yyyy-MM-dd} to {item.To:yyyy-MM-dd}", Tone.Intended), " ", (Title(item), Tone.Strong), " ", (item.Matter, Tone.Id)],
        [[(Said(item), Tone.Quiet), .. StageWords.Sources(item.Sources)]]);
}
