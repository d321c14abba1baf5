using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Cli.Watching;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery watch add</c>: puts the matters of some actors, or one matter, on the watch list.</summary>
internal static class WatchAddCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("add", "Watch the matters of one or two actors, or one matter",
            "chancery watch add RUS HND --kind visa",
            "chancery watch add CELAC",
            "chancery watch add visa-hnd-rus");
        var what = new Argument<string[]>("what")
        {
            Description = "One actor or two who take part together: a name, an ISO code or an acronym; or the id of one matter",
            HelpName = "ACTOR|MATTER",
            Arity = new ArgumentArity(1, 2),
        };
        var kind = new Option<Kind?>("--kind")
        {
            Description = "Only matters of this kind: mission, visa, agreement, visit …",
            HelpName = "KIND",
            CustomParser = result => WordOption.Parse<Kind>(result),
        };
        var common = new CommonOptions();
        command.Arguments.Add(what);
        command.Options.Add(kind);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings,
            session => Ask(result.GetValue(what)!, result.GetValue(kind), session)));
        return command;
    }

    private static Reply Ask(IReadOnlyList<string> words, Kind? kind, RecordSession session)
    {
        if (words is [var id] && MatterFinder.IsId(id))
        {
            if (kind is not null) return Reply.Refused($"{id} is one matter; --kind narrows the matters of actors.");
            return session.Store.Matters.Find(id) is null ? Reply.Refused(MatterFinder.Unknown(id, session)) : Add([], null, id, session);
        }

        var (actors, error) = new ActorFinder(session).FindAll(words);
        if (error is not null) return Reply.Refused(error);
        return actors is [var first, var second] && first == second
            ? Reply.Refused($"Both names mean {session.NameOf(first)}; name two actors, or one.")
            : Add(actors, kind, null, session);
    }

    private static Reply Add(IReadOnlyList<ActorId> actors, Kind? kind, string? matter, RecordSession session)
    {
        if (session.Store.Watches.List().FirstOrDefault(watch => watch.IsSameAs(actors, kind, matter)) is { } there)
            return Reply.Refused($"Watch {there.Number} is the same. See: chancery watch list");
        session.Store.Watches.Add(actors, kind, matter, session.Store.Entries.Ends() ?? DateTimeOffset.MinValue);
        return Reply.Of(WatchesAnswer.In(session));
    }
}
