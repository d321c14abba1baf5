using System.CommandLine;
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
        var clock = Comparing.MakeClock();
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
        var (before, error) = Comparing.Before(since, clock, after);
        return before is null ? Reply.Refused(error!) : Comparing.Ask(clock, before, after, filter, session);
    }
}
