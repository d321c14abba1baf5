using System.Globalization;
using Chancery.Cli.Layouts;
using Chancery.Cli.Options;
using Chancery.Cli.Watching;
using Chancery.Record.Agenda;
using Chancery.Views.Layouts;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;

namespace Chancery.Cli.Output;

/// <summary>Writes what is to come as a calendar (RFC 5545): visits on their days, promises on the last day that they name.</summary>
internal static class CalendarRenderer
{
    public static string Render(WatchReportAnswer report)
    {
        var calendar = new Calendar { ProductId = "-//Chancery//Watched matters//EN", Method = "PUBLISH" };
        foreach (var same in report.Agenda.GroupBy(item => (item.Matter, item.Sort, item.Step)))
        {
            // A new date for the same thing moves it in the calendar; a second promise of the same step is another thing.
            foreach (var (place, item) in same.Index()) calendar.Events.Add(Event(item, place, report));
        }

        // A calendar needs one component at least, and this one asks nobody for anything.
        if (calendar.Events.Count == 0) calendar.AddTimeZone(Universal());
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static VTimeZone Universal() => new("Etc/UTC")
    {
        TimeZoneInfos = { new("STANDARD") { OffsetFrom = new(TimeSpan.Zero), OffsetTo = new(TimeSpan.Zero), Start = new CalDateTime(1970, 1, 1, 0, 0, 0) } },
    };

    private static CalendarEvent Event(AgendaView item, int place, WatchReportAnswer report) => new()
    {
        Uid = NameId.Of("agenda", Written(report.Begun), item.Matter, Word.Of(item.Sort), item.Step ?? "", $"{place}").ToString(),
        DtStamp = new CalDateTime((report.Through ?? default).UtcDateTime, "UTC"),
        Start = new CalDateTime(item.From),
        End = new CalDateTime(item.To.AddDays(1)),
        Summary = Quotes.Of(Summary(item)),
        Description = string.Join('\n', Description(item, report)),
        Categories = [Word.Of(item.Kind)],
        Status = Ical.Net.EventStatus.Tentative,
        Transparency = Ical.Net.TransparencyType.Transparent,
    };

    private static string Summary(AgendaView item) =>
        item.Sort == AgendaSort.Deadline ? $"Deadline: {WatchReportPage.Title(item)}" : WatchReportPage.Title(item);

    private static IEnumerable<string> Description(AgendaView item, WatchReportAnswer report)
    {
        yield return Quotes.Of($"{WatchReportPage.Said(item)} ({item.Matter})");
        foreach (var source in report.Sources.Where(source => item.Sources.Contains(source.Number)))
            yield return Quotes.Of($"{DocumentWords.Of(source)}: “{source.Quotation.Text}”");
    }

    private static string Written(DateTimeOffset? moment) => (moment ?? default).ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
