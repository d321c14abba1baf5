using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Reviewing;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery split</c>: decides that what goes under one name are two actors.</summary>
internal static class SplitCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("split", "Decide that some reports mean another actor by the name, that two names mean two actors, or that two matters are two",
            "chancery split \"José García\" --documents report-12 report-15",
            "chancery split agreement-hnd-rus agreement-hnd-rus-visa --because \"two papers of one day\"",
            "chancery split \"person:J. Smith\" \"person:John Smith\" --because \"father and son\"");
        var actors = new Argument<string[]>("actors")
        {
            Description = "The actor of whom the reports are not, or two who are not one, or two matters that are not",
            HelpName = "ACTOR|MATTER",
            Arity = new ArgumentArity(1, 2),
        };
        var documents = new Option<string[]>("--documents")
        {
            Description = "The reports that mean another one by the name",
            HelpName = "NAME",
            AllowMultipleArgumentsPerToken = true,
        };
        var (common, decision) = (new CommonOptions(), new DecisionOptions());
        command.Arguments.Add(actors);
        command.Options.Add(documents);
        decision.AddTo(command);
        common.AddTo(command);
        command.SetAction(result => Deciding.Run(result, common, decision, surroundings,
            session => SplitRuling.Of(result.GetValue(actors)!, result.GetValue(documents) ?? [], session)));
        return command;
    }
}
