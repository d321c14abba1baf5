using System.CommandLine;
using Chancery.Record;

namespace Chancery.Cli.Options;

/// <summary>The options that say from where in time a record is looked at.</summary>
internal sealed class ClockOptions
{
    private readonly Option<EdtfDate?> asOf = DateOption.Make("--as-of",
        "Valid time: only what had happened by this date: 2013, 2013-06 or 2013-06-14");

    private readonly Option<EdtfDate?> publishedBy = DateOption.Make("--published-by",
        "Publication time: only from reports published by this date");

    private readonly Option<DateTimeOffset?> knownAt = RecordTimeOption.Make("--known-at",
        "Record time: as the record was then, without what was read or decided later: 2026-06-14 or 2026-06-14T09:30 (UTC)");

    public void AddTo(Command command)
    {
        command.Options.Add(asOf);
        AddWithoutValidTimeTo(command);
    }

    /// <summary>For a command that asks about two dates of valid time.</summary>
    public void AddWithoutValidTimeTo(Command command)
    {
        command.Options.Add(publishedBy);
        command.Options.Add(knownAt);
    }

    public Vantage Of(ParseResult result) => new()
    {
        AsOf = result.GetValue(asOf),
        PublishedBy = result.GetValue(publishedBy),
        KnownAt = result.GetValue(knownAt),
    };
}
