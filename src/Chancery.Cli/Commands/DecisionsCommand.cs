using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery decisions</c>: what was decided, by whom and why.</summary>
internal static class DecisionsCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("decisions", "List what was decided on who is who, by whom and why",
            "chancery decisions",
            "chancery decisions --record sample.db --format json");
        var common = CommonOptions.WithClocks();
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings, session => Reply.Of(new DecisionsAnswer(
            [.. session.Store.Decisions.List().Select(decision => DecisionView.Of(decision, session))],
            session.Vantage))));
        return command;
    }
}
