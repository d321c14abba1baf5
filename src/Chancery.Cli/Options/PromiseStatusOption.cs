using System.CommandLine.Parsing;
using Chancery.Record.Promises;
using Chancery.Views.Promises;

namespace Chancery.Cli.Options;

/// <summary>Reads the argument of an option that takes the status of a promise.</summary>
internal static class PromiseStatusOption
{
    public static PromiseStatus? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (PromiseStatusWord.Read(text) is { } status) return status;
        result.AddError(PromiseStatusWord.Refusal(text));
        return null;
    }
}
