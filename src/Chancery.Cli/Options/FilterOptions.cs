using System.CommandLine;
using System.CommandLine.Parsing;
using Chancery.Record;

namespace Chancery.Cli.Options;

/// <summary>The options that narrow a list.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> actors = new("--actor")
    {
        Description = "Only with this actor: a name, an ISO code or an acronym; may be given several times",
        HelpName = "ACTOR",
    };

    private readonly Option<Kind?> kind = new("--kind")
    {
        Description = "Only of this kind: mission, visa, agreement, visit …",
        HelpName = "KIND",
        CustomParser = result => WordOption.Parse<Kind>(result),
    };

    private readonly Option<string?> stage = new("--stage")
    {
        Description = "Only at this stage: planned, signed, \"in force\" …",
        HelpName = "STAGE",
    };

    private readonly Option<DateRange?> since = new("--since")
    {
        Description = "From this date on: 2013, 2013-06 or 2013-06-14",
        HelpName = "DATE",
        CustomParser = Date,
    };

    private readonly Option<DateRange?> until = new("--until")
    {
        Description = "Up to and including this date",
        HelpName = "DATE",
        CustomParser = Date,
    };

    private readonly Option<int?> limit = new("--limit")
    {
        Description = "At most so many, the first ones; without it all",
        HelpName = "N",
        CustomParser = Count,
    };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[actors, kind, stage, since, until, limit]) command.Options.Add(option);
    }

    /// <summary>Those that narrow what has stages and dates of another sort: promises, the queue of a review, what moved.</summary>
    public void AddActorsTo(Command command)
    {
        foreach (Option option in (Option[])[actors, kind, limit]) command.Options.Add(option);
    }

    public Filter OfActors(ParseResult result) => new(
        result.GetValue(actors) ?? [], result.GetValue(kind), Stage: null, Since: null, Until: null, result.GetValue(limit));

    public Filter Of(ParseResult result) => new(
        result.GetValue(actors) ?? [], result.GetValue(kind), result.GetValue(stage),
        result.GetValue(since), result.GetValue(until), result.GetValue(limit));

    private static DateRange? Date(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateRange.Of(new EdtfDate(text)) is { } range) return range;
        result.AddError($"\"{text}\" is no date; write 2013, 2013-06 or 2013-06-14.");
        return null;
    }

    private static int? Count(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, out var count) && count > 0) return count;
        result.AddError($"\"{result.Tokens[0].Value}\" is no number of rows; write 20, for example.");
        return null;
    }
}
