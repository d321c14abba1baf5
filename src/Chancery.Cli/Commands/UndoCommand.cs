using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Reviewing;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery undo</c>: takes an earlier decision back.</summary>
internal static class UndoCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("undo", "Take an earlier decision back; to undo an undoing lets it count again",
            "chancery undo 3",
            "chancery undo 3 --because \"two persons after all\"");
        var number = NumberArgument.Of("The decision's number, as `chancery decisions` shows it", "chancery decisions");
        var (common, decision) = (new CommonOptions(), new DecisionOptions());
        command.Arguments.Add(number);
        decision.AddTo(command);
        common.AddTo(command);
        command.SetAction(result => Deciding.Run(result, common, decision, surroundings, session => UndoRuling.Of(result.GetValue(number), session)));
        return command;
    }
}
