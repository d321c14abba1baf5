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
            var date = new EdtfDate(result.Tokens[0].Value);
            if (DateRange.Of(date) is not null && !date.IsInterval) return date;
            result.AddError($"\"{date}\" is no date; write 2013, 2013-06 or 2013-06-14.");
            return null;
        },
    };
}
