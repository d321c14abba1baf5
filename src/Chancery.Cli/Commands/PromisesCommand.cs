using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Record;
using Chancery.Record.Promises;
using Chancery.Views.Answers;
using Chancery.Views.Promises;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery promises</c>: who said what would be done by when, and what became of it.</summary>
internal static class PromisesCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("promises", "List what was promised or planned, and what became of it",
            "chancery promises --actor Honduras --status overdue",
            "chancery promises --due-before 2019-12-31 --as-of 2019-12-31");
        var status = new Option<PromiseStatus?>("--status")
        {
            Description = "Only with this outcome: open, due, overdue, kept, \"kept late\", broken or superseded",
            HelpName = "STATUS",
            CustomParser = PromiseStatusOption.Parse,
        };
        var dueBefore = DateOption.Make("--due-before", "Only what was to be done before this date");
        var (common, filters) = (CommonOptions.WithClocks(), new FilterOptions());
        filters.AddActorsTo(command);
        foreach (Option option in (Option[])[status, dueBefore]) command.Options.Add(option);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings,
            session => Asking.Narrowed(filters.OfActors(result), session, (filter, actors) => PromisesAnswerBuilder.Build(
                new(filter.Kind, result.GetValue(status), DateRange.Of(result.GetValue(dueBefore))?.Earliest),
                filter.Limit, actors, session))));
        return command;
    }
}
