using System.CommandLine;
using Chancery.Cli.Options;
using Chancery.Views.Answers;
using Chancery.Views.Reviewing;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery suggestions</c>: who might be one person, and which matters one.</summary>
internal static class SuggestionsCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ExampleCommand("suggestions", "List the persons who might be one, and the matters, with what speaks for it; merge or split them to decide",
            "chancery suggestions",
            "chancery suggestions --format md");
        var common = CommonOptions.WithClocks();
        common.AddTo(command);
        command.SetAction(result => Asking.Run(result, common, surroundings, session => Reply.Of(new SuggestionsAnswer(
            Searched.In(session),
            [.. session.Store.Identities.Suggestions().Select(suggestion => SuggestionView.Of(suggestion, session))],
            new DoubtfulMatters(session).Of([], kind: null)))));
        return command;
    }
}
