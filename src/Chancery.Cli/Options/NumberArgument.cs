using System.CommandLine;
using System.Globalization;

namespace Chancery.Cli.Options;

/// <summary>The number by which a list shows something.</summary>
internal static class NumberArgument
{
    /// <summary>The argument.</summary>
    /// <param name="description">What it numbers.</param>
    /// <param name="list">The command that shows the numbers.</param>
    public static Argument<long> Of(string description, string list) => new("number")
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
            result.AddError($"\"{text}\" is no number; see the numbers with: {list}");
            return 0;
        },
    };
}
