using System.CommandLine;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery watch</c>: what a user wants to be told of.</summary>
internal static class WatchCommand
{
    public static Command Create(Surroundings surroundings) => new ExampleCommand("watch",
        "Keep a list of what you follow, and be told what moved since you were last told",
        "chancery watch add RUS HND --kind visa",
        "chancery watch report")
    {
        WatchAddCommand.Create(surroundings),
        WatchListCommand.Create(surroundings),
        WatchRemoveCommand.Create(surroundings),
        WatchReportCommand.Create(surroundings),
    };
}
