using System.CommandLine;
using Chancery.Cli.Explaining;
using Chancery.Cli.Layouts;
using Chancery.Cli.Options;
using Chancery.Reading;
using Chancery.Views.Answers;
using Chancery.Views.Layouts;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery explain</c>: why a claim was read as it was.</summary>
internal static class ExplainCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("explain", "Show why a claim was read so: its sentence, tree, frame, roles and rules",
            "chancery explain 3f2a91bc",
            "chancery explain 3f2a91bc --format json");
        var id = new Argument<string>("claim") { Description = "The claim's id or its first digits, as `chancery claims` shows them", HelpName = "CLAIM" };
        var common = CommonOptions.WithClocks();
        command.Arguments.Add(id);
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings,
            session => Ask(result.GetValue(id)!, session, () => Reader.Load(surroundings.Installation()))));
        return command;
    }

    private static Reply Ask(string id, RecordSession session, Func<Reader> load)
    {
        if (session.Store.Claims.Find(id) is { } claim) return Reply.Of(Explainer.Explain(session, load(), claim));
        var alike = session.Store.Claims.List(new()).Count(other => other.Claim.Id.StartsWith(id));
        return Reply.Refused(alike == 0
            ? $"There is no claim {id} on record{VantageWords.After(session.Vantage)}. List the claims with: chancery claims"
            : $"{alike} claims begin with {id}: give more digits.");
    }
}
