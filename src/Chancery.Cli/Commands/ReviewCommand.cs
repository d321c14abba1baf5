using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Cli.Reviewing;
using Chancery.Views.Answers;
using Chancery.Views.Reviewing;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery review</c>: what the reader was unsure of, for a person to decide.</summary>
internal static class ReviewCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("review", "Decide on the claims of which the reader was least sure; on a terminal one by one, with keys",
            "chancery review --actor Honduras",
            "chancery review --kind agreement --limit 20 --format json");
        var by = new Option<string?>("--by") { Description = "Who reviews; the user's name without it", HelpName = "NAME" };
        var (common, filters) = (new CommonOptions(), new FilterOptions());
        filters.AddActorsTo(command);
        command.Options.Add(by);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings, session => Asking.Narrowed(filters.OfActors(result), session, (filter, actors) =>
        {
            var queue = ReviewQueue.Of(session, actors, filter.Kind);
            var shown = queue.Take(filter.Limit ?? int.MaxValue).ToList();
            if (surroundings.ReadKey is { } readKey && result.GetValue(common.Format) == OutputFormat.Text && shown.Count > 0)
            {
                new ReviewLoop(session, result.GetValue(by) ?? surroundings.User, surroundings, readKey).Run(shown);
                queue = ReviewQueue.Of(session, actors, filter.Kind);
                shown = [];
            }

            return new ReviewAnswer(Searched.In(session, filter, actors), queue.Count, [.. shown.Select(claim => ClaimView.Of(claim, session))],
                new DoubtfulMatters(session).Of(actors, filter.Kind));
        })));
        return command;
    }
}
