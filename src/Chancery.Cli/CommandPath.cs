using System.CommandLine.Parsing;

namespace Chancery.Cli;

/// <summary>A command as the user types it: <c>chancery matter</c>.</summary>
internal static class CommandPath
{
    // The program's own name, under which the launcher, the tool and the process all start it.
    public const string Program = "chancery";

    public static string Of(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{Of(parent)} {result.Command.Name}" : Program;
}
