using System.CommandLine;

namespace Chancery.Cli.Options;

/// <summary>The options that all commands that ask a record have.</summary>
internal sealed class CommonOptions
{
    /// <summary>The record's file where none is named.</summary>
    public const string DefaultRecord = "chancery.db";

    public Option<string> Record { get; } = new("--record")
    {
        Description = "The record's file",
        HelpName = "FILE",
        DefaultValueFactory = _ => DefaultRecord,
    };

    public Option<OutputFormat> Format { get; } = MakeFormat();

    /// <summary>The option alone, for a command that asks no record.</summary>
    public static Option<OutputFormat> MakeFormat() => new("--format")
    {
        Description = "text for reading (as without this option), json for programs, md for passing on",
        HelpName = "text|json|md",
        CustomParser = result => Word.Parse<OutputFormat>(result),
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Record);
        command.Options.Add(Format);
    }
}
