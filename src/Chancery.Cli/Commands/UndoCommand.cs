using System.CommandLine;
using Chancery.Cli.Options;

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
        command.SetAction(result => Deciding.Run(result, common, decision, surroundings, session => Rule(result.GetValue(number), session)));
        return command;
    }

    private static (Ruling?, string?) Rule(long number, RecordSession session)
    {
        var decisions = session.Store.Decisions.List();
        if (decisions.FirstOrDefault(decision => decision.Decision.Number == number) is not { } meant)
            return (null, decisions.Count == 0
                ? $"There is no decision {number}: nothing has been decided in this record."
                : $"There is no decision {number} among the {decisions.Count} of this record. List them with: chancery decisions");
        return meant.UndoneBy is { } by
            ? (null, $"Decision {number} is undone already, by decision {by}. To let it count again: chancery undo {by}")
            : (new UndoDecision(number), null);
    }
}
