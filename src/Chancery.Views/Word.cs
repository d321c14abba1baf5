namespace Chancery.Views;

/// <summary>The words of an enumeration as they are written in data and exports: in lower case.</summary>
internal static class Word
{
    public static string Of<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    /// <summary>The value that a word stands for; null when it stands for none.</summary>
    public static T? Read<T>(string word) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(Of(value), word, StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }

    /// <summary>What is wrong with a word that stands for none, and which would be right.</summary>
    public static string Refusal<T>(string word) where T : struct, Enum => Refusal(word, Enum.GetValues<T>());

    /// <summary>The same where only some of the words are right.</summary>
    public static string Refusal<T>(string word, IEnumerable<T> values) where T : struct, Enum => $"\"{word}\" is none of: {string.Join(", ", values.Select(Of))}";
}
