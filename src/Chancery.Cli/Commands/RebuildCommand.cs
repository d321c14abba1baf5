using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Answers;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery rebuild</c>: works everything that queries need out of the log again.</summary>
internal static class RebuildCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("rebuild", "Work all matters out of the record's log again; changes nothing that was read",
            "chancery rebuild --record sample.db");
        var common = new CommonOptions();
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings, session => Reply.Of(Rebuild(session))));
        return command;
    }

    private static RebuildAnswer Rebuild(RecordSession session)
    {
        var outcome = session.Store.Rebuild(session.Builder);
        var coverage = session.Store.Documents.Coverage();
        return new(Searched.In(session), coverage.Claims, coverage.Matters, outcome.New, outcome.Moved);
    }
}
