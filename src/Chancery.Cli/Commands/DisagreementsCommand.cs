using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Answers;
using Chancery.Views.Disagreements;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery disagreements</c>: where reports of one matter cannot all be right.</summary>
internal static class DisagreementsCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("disagreements", "List where reports of one matter cannot all be right, side by side",
            "chancery disagreements --actor Honduras",
            "chancery disagreements --kind figure --format md");
        var (common, filters) = (CommonOptions.WithClocks(), new FilterOptions());
        filters.AddTo(command);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings,
            session => Asking.Narrowed(filters.Of(result), session, (filter, actors) => Ask(filter, actors, session))));
        return command;
    }

    private static DisagreementsAnswer Ask(Filter filter, IReadOnlyList<ActorId> actors, RecordSession session)
    {
        var citations = new Citations(session);
        var found = DisagreementView.Among(session.Store.Matters.List(filter.ForMatters(actors) with { IsDisputed = true }), session, citations).ToList();
        return new(Searched.In(session, filter, actors), found.Count, [.. found.Take(filter.Limit ?? int.MaxValue)], citations.Sources);
    }
}
