using System.CommandLine.Parsing;

namespace Chancery.Cli.Options;

/// <summary>Reads one of the words of an enumeration as they are written in data and exports: in lower case.</summary>
internal static class Word
{
    public static string Of<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static T Parse<T>(ArgumentResult result) where T : struct, Enum
    {
        var word = result.Tokens[0].Value;
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(Of(value), word, StringComparison.OrdinalIgnoreCase)) return value;
        result.AddError($"\"{word}\" is none of: {string.Join(", ", Enum.GetValues<T>().Select(Of))}");
        return default;
    }
}
