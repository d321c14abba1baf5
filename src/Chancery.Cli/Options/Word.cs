using System.CommandLine.Parsing;

namespace Chancery.Cli.Options;

/// <summary>Reads one of the words of an enumeration as they are written in data and exports: in lower case.</summary>
internal static class Word
{
    public static string Of<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static T Parse<T>(ArgumentResult result) where T : struct, Enum => Parse(result, Enum.GetValues<T>());

    /// <summary>One of some of them.</summary>
    public static T Parse<T>(ArgumentResult result, IReadOnlyList<T> values) where T : struct, Enum
    {
        var word = result.Tokens[0].Value;
        foreach (var value in values)
            if (string.Equals(Of(value), word, StringComparison.OrdinalIgnoreCase)) return value;
        result.AddError($"\"{word}\" is none of: {string.Join(", ", values.Select(Of))}");
        return default;
    }
}
