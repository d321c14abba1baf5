using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Changes;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery diff</c>: what happened between two dates.</summary>
internal static class DiffCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("diff", "Compare how matters stood on two dates, with the reports that tell what happened in between",
            "chancery diff --from 2013 --to 2014-09-30",
            "chancery diff --from 2013-10 --to 2015 --actor HND --actor RUS --format json");
        var from = DateOption.Make("--from", "The first date of valid time: its end counts");
        var to = DateOption.Make("--to", "The second date");
        from.Required = to.Required = true;
        var (common, clocks, filters) = (new CommonOptions(), new ClockOptions(), new FilterOptions());
        command.Options.Add(from);
        command.Options.Add(to);
        filters.AddActorsTo(command);
        clocks.AddWithoutValidTimeTo(command);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings,
            session => Ask(result.GetValue(from), result.GetValue(to), clocks.Of(result), filters.OfActors(result), session)));
        return command;
    }

    private static Reply Ask(EdtfDate? from, EdtfDate? to, Vantage vantage, Filter filter, RecordSession session) =>
        from?.Latest > to?.Latest
            ? Reply.Refused($"{from} is after {to}; give the earlier date as --from.")
            : Comparing.Ask(Clock.Valid, vantage with { AsOf = from }, vantage with { AsOf = to }, filter, session);
}
