using System.CommandLine;
using Chancery.Record;

namespace Chancery.Cli.Options;

/// <summary>The options that all commands that ask a record have.</summary>
internal sealed class CommonOptions
{
    /// <summary>The record's file where none is named.</summary>
    public const string DefaultRecord = "chancery.db";

    private ClockOptions? clocks;

    public Option<string> Record { get; } = new("--record")
    {
        Description = "The record's file",
        HelpName = "FILE",
        DefaultValueFactory = _ => DefaultRecord,
    };

    public Option<OutputFormat> Format { get; private init; } = MakeFormat();

    /// <summary>The option alone, for a command that asks no record.</summary>
    /// <param name="more">The forms that this command has besides those that all have.</param>
    public static Option<OutputFormat> MakeFormat(params IReadOnlyList<OutputFormat> more)
    {
        OutputFormat[] all = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Md, OutputFormat.Html, .. more];
        return new("--format")
        {
            Description = $"text for reading (as without this option), json for programs, md for passing on, html for printing{string.Concat(more.Select(Purpose))}",
            HelpName = string.Join('|', all.Select(Word.Of)),
            CustomParser = result => WordOption.Parse(result, all),
        };
    }

    /// <summary>The options of a command whose answer has forms of its own.</summary>
    public static CommonOptions WithFormats(params IReadOnlyList<OutputFormat> more) => new() { Format = MakeFormat(more) };

    /// <summary>The options of a command whose question may be asked from another vantage.</summary>
    public static CommonOptions WithClocks() => new() { clocks = new() };

    public void AddTo(Command command)
    {
        clocks?.AddTo(command);
        command.Options.Add(Record);
        command.Options.Add(Format);
    }

    /// <summary>From where in time the record is looked at.</summary>
    public Vantage VantageOf(ParseResult result) => clocks?.Of(result) ?? Vantage.Now;

    private static string Purpose(OutputFormat format) => format switch
    {
        OutputFormat.Atom => ", atom for news readers",
        OutputFormat.ICalendar => ", icalendar for calendars",
        _ => "",
    };
}
