using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Reviewing;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery merge</c>: decides that two actors or two matters are one.</summary>
internal static class MergeCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("merge", "Decide that two actors are one, or two matters; the second one's name stays",
            "chancery merge \"Sergei Lavrow\" \"Sergey Lavrov\" --because \"a slip of the agency\"",
            "chancery merge \"person:Lu\" \"Donald Lu\" --by Anna",
            "chancery merge agreement-hnd-rus agreement-hnd-rus-visa");
        var actor = new Argument<string>("actor") { Description = "The one whose name goes", HelpName = "ACTOR|MATTER" };
        var into = new Argument<string>("into") { Description = "The one whose name stays", HelpName = "ACTOR|MATTER" };
        var (common, decision) = (new CommonOptions(), new DecisionOptions());
        command.Arguments.Add(actor);
        command.Arguments.Add(into);
        decision.AddTo(command);
        common.AddTo(command);
        command.SetAction(result => Deciding.Run(result, common, decision, surroundings,
            session => Rule(result.GetValue(actor)!, result.GetValue(into)!, session)));
        return command;
    }

    private static (Ruling?, string?) Rule(string first, string second, RecordSession session)
    {
        if (MatterFinder.IsId(first) || MatterFinder.IsId(second)) return OfMatters(first, second, session);
        var finder = new ActorFinder(session);
        var (into, notFound) = finder.Find(second);
        if (into is not { } kept) return (null, notFound);
        var (actor, notOnRecord) = finder.Find(first) is ({ } same, _) && same == kept ? (same, null) : finder.FindOnRecord(first);
        if (actor is not { } gone) return (null, notOnRecord);
        if (gone == kept) return (null, $"Both names mean {session.NameOf(kept)} already.");
        if (Refusal(gone, kept) is { } refusal) return (null, refusal);
        return IsKnown(kept, session) ? (new MergeActors(gone, kept), null) : (null, finder.FindOnRecord(second).Error);
    }

    private static (Ruling?, string?) OfMatters(string first, string second, RecordSession session)
    {
        var (pair, error) = MatterFinder.Two(first, second, session);
        return pair is var (one, into) ? new DoubtfulMatters(session).Merge(one, into) : (null, error);
    }

    private static bool IsKnown(ActorId actor, RecordSession session) =>
        session.World.TenuresOf(actor).Count > 0 || session.World.Organisations.ContainsKey(actor.Name)
        || session.Store.Identities.Actors().Contains(actor);

    private static string? Refusal(ActorId gone, ActorId kept) => (gone.Type, kept.Type) switch
    {
        (ActorType.State or ActorType.Region, _) => $"{gone} is told from all others by the data; only persons, organisations, groups and offices are merged.",
        (ActorType.Office, ActorType.Person) => null,
        var (one, other) when one != other => $"{gone} and {kept} cannot be one: merge a person with a person, an organisation with an organisation.",
        _ => null,
    };
}
