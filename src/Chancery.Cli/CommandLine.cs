using System.CommandLine;
using System.CommandLine.Help;
using Chancery.Cli.Commands;

namespace Chancery.Cli;

/// <summary>The command line as a whole: finds the command that is meant and runs it.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings)
    {
        var result = Root(surroundings).Parse(args);
        if (result.Errors.Count > 0 && result.Action is not HelpAction and not HelpWithExamples)
        {
            foreach (var error in result.Errors) await surroundings.Errors.WriteLineAsync(error.Message);
            await surroundings.Errors.WriteLineAsync($"See: {CommandPath.Of(result.CommandResult)} --help");
            return ExitCode.Usage;
        }

        var code = await result.InvokeAsync(new() { Output = surroundings.Output, Error = surroundings.Errors });
        await surroundings.Output.FlushAsync();
        return code;
    }

    private static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand("Reads diplomatic news reports and keeps a sourced record: who met whom, what was agreed and how far it "
            + "has got, which embassies exist, who may travel without a visa. Every line leads to its sentence.")
        {
            ReadCommand.Create(surroundings),
            DocumentsCommand.Create(surroundings),
            ClaimsCommand.Create(surroundings),
            MattersCommand.Create(surroundings),
            MatterCommand.Create(surroundings),
            BriefCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
            SearchCommand.Create(surroundings),
            RebuildCommand.Create(surroundings),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, surroundings.Screen.Width);
        return root;
    }
}
