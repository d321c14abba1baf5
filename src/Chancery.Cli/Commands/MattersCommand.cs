using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery matters</c>: what the record follows, and how far each has got.</summary>
internal static class MattersCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("matters", "List the matters that the reports are about, and how far each has got",
            "chancery matters --actor Honduras",
            "chancery matters --kind agreement --stage signed --until 2020");
        var (common, filters, confidence) = (CommonOptions.WithClocks(), new FilterOptions(), new ConfidenceOptions());
        filters.AddTo(command);
        confidence.AddLeastTo(command);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings,
            session => Asking.Narrowed(filters.Of(result) with { MinConfidence = confidence.Of(result) }, session, (filter, actors) => Ask(filter, actors, session))));
        return command;
    }

    private static MattersAnswer Ask(Filter filter, IReadOnlyList<ActorId> actors, RecordSession session)
    {
        var found = session.Store.Matters.List(filter.ForMatters(actors));
        return new(Searched.In(session, filter, actors), found.Count,
            [.. found.Take(filter.Limit ?? int.MaxValue).Select(matter => MatterView.Of(matter, session))]);
    }
}
