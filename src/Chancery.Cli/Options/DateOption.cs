using System.CommandLine;
using Chancery.Record;

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
            if (Parse(result.Tokens[0].Value) is { } date) return date;
            result.AddError(Refusal(result.Tokens[0].Value));
            return null;
        },
    };

    /// <summary>The date; null when the text is none, or fixes no year.</summary>
    public static EdtfDate? Parse(string text) =>
        new EdtfDate(text) is { IsInterval: false } date && DateRange.Of(date) is not null ? date : null;

    /// <summary>What is wrong with a text that is no date, and what would be right.</summary>
    public static string Refusal(string text) => $"\"{text}\" is no date; write 2013, 2013-06 or 2013-06-14.";
}
