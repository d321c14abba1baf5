using System.CommandLine;
using System.CommandLine.Help;
using Chancery.Cli.Commands;

namespace Chancery.Cli;

/// <summary>The command line as a whole: finds the command that is meant and runs it.</summary>
internal static class CommandLine
{
    // Long enough to finish the reports under way and to work the matters out; nothing is lost when it is not.
    private static readonly TimeSpan s_timeToStop = TimeSpan.FromMinutes(1);

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings)
    {
        var result = Root(surroundings).Parse(args);
        if (result.Errors.Count > 0 && result.Action is not HelpAction and not HelpWithExamples)
        {
            foreach (var message in Messages(result)) await surroundings.Errors.WriteLineAsync(message);
            await surroundings.Errors.WriteLineAsync($"See: {CommandPath.Of(result.CommandResult)} --help");
            return ExitCode.Usage;
        }

        var code = await result.InvokeAsync(new()
        {
            Output = surroundings.Output,
            Error = surroundings.Errors,
            ProcessTerminationTimeout = s_timeToStop,
        });
        await surroundings.Output.FlushAsync();
        return code;
    }

    /// <summary>What is wrong; of a command that is none only that, with the nearest one that is.</summary>
    private static IEnumerable<string> Messages(ParseResult result)
    {
        if (result.CommandResult.Parent is not null || result.UnmatchedTokens is not [var word, ..])
            return Missing(result) is { } missing ? [missing] : result.Errors.Select(error => error.Message);
        var near = Likeness.Nearest(word, result.CommandResult.Command.Subcommands.Select(command => command.Name), most: 1);
        return [near is [var meant] ? $"There is no command \"{word}\". Did you mean {meant}?" : $"There is no command \"{word}\"."];
    }

    /// <summary>What a command was not told though it needs it, in the words of its help; null when that is not what is wrong.</summary>
    private static string? Missing(ParseResult result)
    {
        if (result.UnmatchedTokens.Count > 0) return null;
        var needed = result.CommandResult.Command.Arguments.FirstOrDefault(argument =>
            argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is not { Tokens.Count: > 0 });
        return needed is null ? null : $"{needed.HelpName ?? needed.Name} is missing: {needed.Description}.";
    }

    // Not a RootCommand, which would call itself by the name of its file.
    private static Command Root(Surroundings surroundings)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, surroundings.Screen.Width);
        return new Command(CommandPath.Program, "Reads diplomatic news reports and keeps a sourced record: who met whom, what was agreed and how far it "
            + "has got, which embassies exist, who may travel without a visa. Every line leads to its sentence.")
        {
            help,
            new VersionOption(),
            ReadCommand.Create(surroundings),
            DocumentsCommand.Create(surroundings),
            ClaimsCommand.Create(surroundings),
            MattersCommand.Create(surroundings),
            MatterCommand.Create(surroundings),
            PromisesCommand.Create(surroundings),
            DisagreementsCommand.Create(surroundings),
            BriefCommand.Create(surroundings),
            ChangesCommand.Create(surroundings),
            DiffCommand.Create(surroundings),
            WatchCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
            ActorCommand.Create(surroundings),
            ActorsCommand.Create(surroundings),
            ParseCommand.Create(surroundings),
            CheckCommand.Create(surroundings),
            CodeCommand.Create(surroundings),
            SearchCommand.Create(surroundings),
            ReviewCommand.Create(surroundings),
            AcceptCommand.Create(surroundings),
            RejectCommand.Create(surroundings),
            CorrectCommand.Create(surroundings),
            MergeCommand.Create(surroundings),
            SplitCommand.Create(surroundings),
            UndoCommand.Create(surroundings),
            DecisionsCommand.Create(surroundings),
            SuggestionsCommand.Create(surroundings),
            RebuildCommand.Create(surroundings),
            ServeCommand.Create(surroundings),
            AccountsCommand.Create(surroundings),
            KeysCommand.Create(surroundings),
        };
    }
}
