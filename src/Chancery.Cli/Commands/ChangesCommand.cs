using System.CommandLine;
using Chancery.Cli.Layouts;
using Chancery.Cli.Options;
using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Changes;
using Chancery.Views.Layouts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery changes</c>: what moved since a time, and why.</summary>
internal static class ChangesCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("changes", "Show what moved since a time, and which reports and decisions moved it",
            "chancery changes --since 2026-06-14",
            "chancery changes --since 2013-10 --clock publication --actor Honduras --format md");
        var since = new Option<string>("--since")
        {
            Description = "From this date or time on: 2026-06-14, or in record time 2026-06-14T09:30 (UTC)",
            HelpName = "TIME",
            Required = true,
        };
        var clock = new Option<Clock>("--clock")
        {
            Description = "record (as without this option): what was read and decided since then; publication: what was reported; valid: what happened",
            HelpName = "record|publication|valid",
            CustomParser = result => WordOption.Parse<Clock>(result),
        };
        var (common, clocks, filters) = (new CommonOptions(), new ClockOptions(), new FilterOptions());
        command.Options.Add(since);
        command.Options.Add(clock);
        filters.AddActorsTo(command);
        clocks.AddTo(command);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings,
            session => Ask(result.GetValue(since)!, result.GetValue(clock), clocks.Of(result), filters.OfActors(result), session)));
        return command;
    }

    private static Reply Ask(string since, Clock clock, Vantage after, Filter filter, RecordSession session)
    {
        var (before, error) = Before(since, clock, after);
        if (before is null) return Reply.Refused(error!);
        return before.KnownAt > after.KnownAt || before.PublishedBy?.Latest > after.PublishedBy?.Latest || before.AsOf?.Latest > after.AsOf?.Latest
            ? Reply.Refused($"{since} is later than what is asked for, {VantageWords.Of(after)}; give an earlier --since.")
            : Comparing.Ask(clock, before, after, filter, session);
    }

    /// <summary>The vantage just before the time, or what is wrong with it.</summary>
    private static (Vantage? Vantage, string? Error) Before(string since, Clock clock, Vantage after)
    {
        if (clock == Clock.Record)
        {
            return MomentText.Parse(since) is { Start: var start }
                ? (after with { KnownAt = start == DateTimeOffset.MinValue ? start : start - TimeSpan.FromTicks(1) }, null)
                : (null, MomentText.Refusal(since));
        }

        if (DateText.Parse(since)?.Earliest is not { } day) return (null, DateText.Refusal(since));
        var before = EdtfDate.Day(day == DateOnly.MinValue ? day : day.AddDays(-1));
        return (clock == Clock.Valid ? after with { AsOf = before } : after with { PublishedBy = before }, null);
    }
}
