using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Chancery.Cli.Options;

/// <summary>The options that tell how sure a claim must be to be shown.</summary>
internal sealed class ConfidenceOptions
{
    private readonly Option<double?> least = new("--min-confidence")
    {
        Description = "Only claims of this confidence at least, from 0 to 1; without it all but candidates (docs/confidence.md)",
        HelpName = "X",
        CustomParser = Confidence,
    };

    private readonly Option<bool> candidates = new("--candidates")
    {
        Description = "Candidates too: claims too unsure to be shown otherwise",
    };

    /// <summary>Adds the options to a command that lists claims.</summary>
    public void AddTo(Command command)
    {
        AddLeastTo(command);
        command.Options.Add(candidates);
        command.Validators.Add(result =>
        {
            if (result.GetResult(least) is not null && result.GetValue(candidates))
                result.AddError("--candidates and --min-confidence exclude one another; --min-confidence 0 shows every claim.");
        });
    }

    /// <summary>Adds the one that a list of what is built without candidates has.</summary>
    public void AddLeastTo(Command command) => command.Options.Add(least);

    /// <summary>The least confidence asked for; null when nothing is asked.</summary>
    public double? Of(ParseResult result) =>
        result.GetResult(candidates) is not null && result.GetValue(candidates) ? 0 : result.GetResult(least) is null ? null : result.GetValue(least);

    private static double? Confidence(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 1) return number;
        result.AddError($"\"{text}\" is no confidence; write a number from 0 to 1: 0.8, for example.");
        return null;
    }
}
