using System.CommandLine.Parsing;
using Chancery.Cli.Options;
using Chancery.Record.Promises;

namespace Chancery.Cli.Promises;

/// <summary>The words for what has become of a promise, as they are shown and typed.</summary>
internal static class PromiseStatusWord
{
    public static string Of(PromiseStatus status) => status == PromiseStatus.KeptLate ? "kept late" : Word.Of(status);

    public static PromiseStatus? Parse(ArgumentResult result)
    {
        var word = result.Tokens[0].Value.Replace('-', ' ');
        foreach (var status in Enum.GetValues<PromiseStatus>())
            if (string.Equals(Of(status), word, StringComparison.OrdinalIgnoreCase)) return status;
        result.AddError($"\"{word}\" is none of: {string.Join(", ", Enum.GetValues<PromiseStatus>().Select(Of))}");
        return null;
    }
}
