using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery claims</c>: what the reports say.</summary>
internal static class ClaimsCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("claims", "List what the reports claim, each with its words",
            "chancery claims --actor HND --actor RUS",
            "chancery claims --kind visa --stage signed --since 2013 --format json",
            "chancery claims --actor HND --min-confidence 0.9");
        var (common, filters, confidence) = (CommonOptions.WithClocks(), new FilterOptions(), new ConfidenceOptions());
        filters.AddTo(command);
        confidence.AddTo(command);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings,
            session => Asking.Narrowed(filters.Of(result) with { MinConfidence = confidence.Of(result) }, session, (filter, actors) => Ask(filter, actors, session))));
        return command;
    }

    private static ClaimsAnswer Ask(Filter filter, IReadOnlyList<ActorId> actors, RecordSession session)
    {
        var found = session.Store.Claims.List(filter.ForClaims(actors));
        return new(Searched.In(session, filter, actors), found.Count,
            [.. found.Take(filter.Limit ?? int.MaxValue).Select(claim => ClaimView.Of(claim, session))]);
    }
}
