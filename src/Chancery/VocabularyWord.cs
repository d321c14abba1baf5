namespace Chancery;

/// <summary>The words of the vocabulary for the values of enumerations, as they are written into records and files.</summary>
public static class VocabularyWord
{
    /// <summary>The word for a value: <c>planned</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum =>
        Words<T>.All.TryGetValue(value, out var word) ? word : value.ToString().ToLowerInvariant();

    /// <summary>The value of a word; false where the word is none of them.</summary>
    public static bool TryParse<T>(string word, out T value) where T : struct, Enum => Words<T>.Values.TryGetValue(word, out value);

    private static class Words<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All =
            Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => value.ToString().ToLowerInvariant());

        public static readonly Dictionary<string, T> Values = All.ToDictionary(word => word.Value, word => word.Key);
    }
}
