using System.CommandLine;
using Chancery.Cli.Answers;
using Chancery.Cli.Briefs;
using Chancery.Cli.Options;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery brief</c>: the state of a relation on one page.</summary>
internal static class BriefCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("brief", "Show the state of a relation on one page, every line with its source",
            "chancery brief RUS HND",
            "chancery brief Honduras --format md > honduras.md");
        var actors = new Argument<string[]>("actors")
        {
            Description = "One actor for all its affairs, two for their relation: a name, an ISO code or an acronym",
            HelpName = "ACTOR",
            Arity = new ArgumentArity(1, 2),
        };
        var common = CommonOptions.WithClocks();
        command.Arguments.Add(actors);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings, session => Ask(result.GetValue(actors)!, session)));
        return command;
    }

    private static Reply Ask(IReadOnlyList<string> names, RecordSession session)
    {
        var (actors, error) = new ActorFinder(session).FindAll(names);
        if (error is not null) return Reply.Refused(error);
        return actors is [var first, var second] && first == second
            ? Reply.Refused($"Both names mean {session.NameOf(first)}; name two actors, or one.")
            : Reply.Of(BriefBuilder.Build(session, actors));
    }
}
