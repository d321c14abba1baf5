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
            session => MergeRuling.Of(result.GetValue(actor)!, result.GetValue(into)!, session)));
        return command;
    }
}
