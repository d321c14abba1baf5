using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Record;

namespace Chancery.Cli.Commands;

/// <summary>What the commands that decide about one claim have in common.</summary>
internal static class ClaimDecision
{
    /// <summary>A command that takes the id of a claim.</summary>
    public static ExampleCommand Command(
        string name, string description, Surroundings surroundings, Func<RecordedClaim, ParseResult, RecordSession, (Ruling? Ruling, string? Error)> rule,
        IReadOnlyList<Option> options, params string[] examples)
    {
        var command = new ExampleCommand(name, description, examples);
        var id = new Argument<string>("claim") { Description = "The claim's id, or its first digits, as `chancery claims` shows it", HelpName = "CLAIM" };
        var (common, decision) = (new CommonOptions(), new DecisionOptions());
        command.Arguments.Add(id);
        foreach (var option in options) command.Options.Add(option);
        decision.AddTo(command);
        common.AddTo(command);
        command.SetAction(result => Deciding.Run(result, common, decision, surroundings, session =>
            session.Store.Claims.Find(result.GetValue(id)!) is { } claim ? rule(claim, result, session) : (null, Unknown(result.GetValue(id)!))));
        return command;
    }

    private static string Unknown(string id) =>
        $"There is no claim {id}, or several begin like that. List them with: chancery claims --candidates";
}
