using System.CommandLine;

namespace Chancery.Cli.Options;

/// <summary>An option that takes a date.</summary>
internal static class DateOption
{
    public static Option<EdtfDate?> Make(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateText.Parse(result.Tokens[0].Value) is { } date) return date;
            result.AddError(DateText.Refusal(result.Tokens[0].Value));
            return null;
        },
    };
}
