using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Cli.Watching;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery watch report</c>: what moved on the watched matters since the last report.</summary>
internal static class WatchReportCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("report", "Show what moved on the watched matters since the last report, why, and what is to come",
            "chancery watch report",
            "chancery watch report --since 2026-06-01 --format atom > watched.atom",
            "chancery watch report --peek --format icalendar > watched.ics");
        var since = new Option<string?>("--since")
        {
            Description = "From this date or time of record time on, instead of since the last report: 2026-06-14 or 2026-06-14T09:30 (UTC); remembers nothing",
            HelpName = "TIME",
        };
        var peek = new Option<bool>("--peek") { Description = "Do not remember that it was told: the next report tells it again" };
        var common = CommonOptions.WithFormats(OutputFormat.Atom, OutputFormat.ICalendar);
        command.Options.Add(since);
        command.Options.Add(peek);
        common.AddTo(command);
        command.SetAction(result =>
        {
            var remembers = result.GetValue(since) is null && !result.GetValue(peek);
            return Asking.Run(result, common, surroundings,
                session => Ask(result.GetValue(since), session), (answer, session) => Remember(answer, remembers, session));
        });
        return command;
    }

    private static Reply Ask(string? since, RecordSession session)
    {
        if (since is null) return Reply.Of(WatchReporter.Of(session, session.Store.Watches.ToldThrough()));
        return MomentText.Parse(since) is { Start: var start }
            ? Reply.Of(WatchReporter.Of(session, start == DateTimeOffset.MinValue ? start : start - TimeSpan.FromTicks(1)))
            : Reply.Refused(MomentText.Refusal(since));
    }

    private static void Remember(IAnswer answer, bool remembers, RecordSession session)
    {
        // Only what the report could tell of: what another program added meanwhile is told by the next one.
        if (remembers && answer is WatchReportAnswer { Watches.Count: > 0, Through: { } through }) session.Store.Watches.Told(through);
    }
}
