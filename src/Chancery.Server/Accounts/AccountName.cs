using System.Globalization;

namespace Chancery.Server.Accounts;

/// <summary>What an account or a key may be called.</summary>
internal static class AccountName
{
    private const int Longest = 64;

    private const string Marks = " .-_'@";

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    public static string? Refusal(string name) =>
        name.Length is 0 or > Longest ? $"A name has 1 to {Longest} characters."
        : name != name.Trim() || !name.All(IsAllowed) ? $"\"{Shown(name)}\" is no name: it is made of letters and digits; space . - _ ' and @ may stand between them."
        : null;

    // Nothing that turns, hides or imitates the other characters on a page.
    private static bool IsAllowed(char character) => char.IsLetterOrDigit(character) || Marks.Contains(character, StringComparison.Ordinal)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Shown(string name) => string.Concat(name.Where(character => !char.IsControl(character) && char.GetUnicodeCategory(character) != UnicodeCategory.Format));
}
