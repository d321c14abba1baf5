using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary>Puts a decision on record and says what it changed: the part that all deciding commands have in common.</summary>
internal static class Deciding
{
    /// <summary>Runs a command that decides: its ruling goes into the log, or its refusal is shown.</summary>
    public static int Run(
        ParseResult command, CommonOptions common, DecisionOptions options, Surroundings surroundings,
        Func<RecordSession, (Ruling? Ruling, string? Error)> rule) =>
        Asking.Run(command, common, surroundings, session =>
        {
            var (ruling, error) = rule(session);
            if (ruling is null) return Reply.Refused(error!);
            var decision = session.Store.Decide(options.By(command, surroundings), options.Because(command), ruling);
            var outcome = session.Store.Project(session.Builder);
            return Reply.Of(new DecidedAnswer(DecisionView.Of(new(decision, UndoneBy: null), session), outcome.New, outcome.Moved, outcome.Gone));
        });
}
