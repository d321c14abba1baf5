using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery keys</c>: by what programs are known that use a record that is served.</summary>
internal static class KeysCommand
{
    public static Command Create(Surroundings surroundings) => new ExampleCommand("keys",
        "Keep the keys of programs that use a record that is served",
        "chancery keys add \"evening import\" --scope intake --until 2027-06-30 --account anna",
        "chancery keys list")
    {
        KeysAddCommand.Create(surroundings),
        KeysListCommand.Create(surroundings),
        KeysRemoveCommand.Create(surroundings),
    };
}
