using Chancery.Record.Promises;

namespace Chancery.Views.Promises;

/// <summary>The words for what has become of a promise, as they are shown and typed.</summary>
internal static class PromiseStatusWord
{
    public static string Of(PromiseStatus status) => status == PromiseStatus.KeptLate ? "kept late" : Word.Of(status);

    /// <summary>The status that a word stands for; null when it stands for none.</summary>
    public static PromiseStatus? Read(string text)
    {
        var word = Spaced(text);
        foreach (var status in Enum.GetValues<PromiseStatus>())
            if (string.Equals(Of(status), word, StringComparison.OrdinalIgnoreCase)) return status;
        return null;
    }

    /// <summary>What is wrong with a word that stands for none, and which would be right.</summary>
    public static string Refusal(string text) => $"\"{Spaced(text)}\" is none of: {string.Join(", ", Enum.GetValues<PromiseStatus>().Select(Of))}";

    private static string Spaced(string text) => text.Replace('-', ' ');
}
