using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Record;
using Chancery.Views.Answers;
using Chancery.Views.Briefs;
using Chancery.Views.Changes;
using Chancery.Views.Overviews;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery brief</c>: the state of a relation on one page.</summary>
internal static class BriefCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("brief", "Show the state of a relation on one page, every line with its source",
            "chancery brief RUS HND",
            "chancery brief RUS HND --format html --since 2026-06-01 > brief.html",
            "chancery brief Honduras --format md > honduras.md",
            "chancery brief visa --of RUS --region \"Latin America\"");
        var actors = new Argument<string[]>("actors")
        {
            Description = "One actor for all its affairs, two for their relation: a name, an ISO code or an acronym; with --of a kind: visa, mission",
            HelpName = "ACTOR",
            Arity = new ArgumentArity(1, 2),
        };
        var of = new Option<string?>("--of") { Description = "Show one kind of matter between this actor and each partner", HelpName = "ACTOR" };
        var region = new Option<string?>("--region") { Description = "With --of: only partners in this region or organisation, and all of them", HelpName = "GROUP" };
        var since = new Option<string?>("--since") { Description = "Show as well what changed since this date or time: 2026-06-14", HelpName = "TIME" };
        var (clock, common) = (Comparing.MakeClock(), CommonOptions.WithClocks());
        command.Arguments.Add(actors);
        foreach (Option option in (Option[])[of, region, since, clock]) command.Options.Add(option);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings, session =>
            result.GetValue(of) is { } whose ? AskKind(result.GetValue(actors)!, whose, result.GetValue(region), session)
            : result.GetValue(region) is null ? Ask(result.GetValue(actors)!, result.GetValue(since), result.GetValue(clock), session)
            : Reply.Refused("--region narrows an overview of one kind: chancery brief visa --of RUS --region \"Latin America\"")));
        return command;
    }

    private static Reply AskKind(IReadOnlyList<string> words, string whose, string? within, RecordSession session)
    {
        if (words is not [var word] || !Enum.TryParse<Kind>(word, ignoreCase: true, out var kind) || session.Kinds[kind].Progress is null)
            return Reply.Refused($"With --of name one kind that has stages: {string.Join(", ", Enum.GetValues<Kind>().Where(each => session.Kinds[each].Progress is not null).Select(Word.Of))}.");
        var finder = new ActorFinder(session);
        var (of, unknown) = finder.Find(whose);
        if (of is not { } actor) return Reply.Refused(unknown!);
        if (within is null) return Reply.Of(OverviewBuilder.Build(session, kind, actor, null));
        var (group, unknownGroup) = finder.Find(within);
        if (group is not { } region) return Reply.Refused(unknownGroup!);
        return session.World.MembersOf(region).Count == 0
            ? Reply.Refused($"{session.NameOf(region)} has no members in the data; name a region or an organisation of states.")
            : Reply.Of(OverviewBuilder.Build(session, kind, actor, region));
    }

    private static Reply Ask(IReadOnlyList<string> names, string? since, Clock clock, RecordSession session)
    {
        var (actors, error) = new ActorFinder(session).FindAll(names);
        if (error is not null) return Reply.Refused(error);
        if (actors is [var first, var second] && first == second)
            return Reply.Refused($"Both names mean {session.NameOf(first)}; name two actors, or one.");
        if (since is null) return Reply.Of(BriefBuilder.Build(session, actors, since: null));
        var (before, wrong) = Comparing.Before(since, clock, session.Vantage ?? Vantage.Now);
        return before is null ? Reply.Refused(wrong!) : Reply.Of(BriefBuilder.Build(session, actors, new(since, clock, before)));
    }
}
