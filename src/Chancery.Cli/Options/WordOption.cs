using System.CommandLine.Parsing;

namespace Chancery.Cli.Options;

/// <summary>Reads the argument of an option that takes one of the words of an enumeration.</summary>
internal static class WordOption
{
    public static T Parse<T>(ArgumentResult result) where T : struct, Enum => Parse(result, Enum.GetValues<T>());

    /// <summary>One of some of them.</summary>
    public static T Parse<T>(ArgumentResult result, IReadOnlyList<T> values) where T : struct, Enum
    {
        var word = result.Tokens[0].Value;
        if (Word.Read<T>(word) is { } value && values.Contains(value)) return value;
        result.AddError(Word.Refusal(word, values));
        return default;
    }
}
