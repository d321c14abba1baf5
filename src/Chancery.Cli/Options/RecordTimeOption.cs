using System.CommandLine;

namespace Chancery.Cli.Options;

/// <summary>An option that takes a moment of record time.</summary>
internal static class RecordTimeOption
{
    public static Option<DateTimeOffset?> Make(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "TIME",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (MomentText.Parse(text) is { Last: var last }) return last;
            result.AddError(MomentText.Refusal(text));
            return null;
        },
    };
}
