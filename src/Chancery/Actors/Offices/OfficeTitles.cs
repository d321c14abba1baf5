using System.Collections.Frozen;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>The titles of all offices, found by their words.</summary>
internal sealed class OfficeTitles
{
    private readonly FrozenDictionary<string, Title[]> byFirstWord;

    public OfficeTitles(IEnumerable<Office> offices)
    {
        byFirstWord = offices
            .SelectMany(office => office.Titles.Append(office.Name).Distinct().Select(title => new Title(Words(title), office, IsAcronym(title))))
            .GroupBy(title => title.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(title => title.Words.Length).ToArray());
    }

    /// <summary>The longest title that begins at a word; the last word may be in the plural.</summary>
    public OfficeTitle? LongestAt(WordStrip strip, int start, Func<int, string> formAt)
    {
        foreach (var first in Singulars(strip[start]).Append(strip[start]))
        {
            if (!byFirstWord.TryGetValue(first, out var titles)) continue;
            foreach (var title in titles)
            {
                if (title.IsAcronym && !IsAcronym(formAt(strip.TokenOf(start)))) continue;
                if (Matches(title.Words, strip, start, out var plural))
                    return new(start, start + title.Words.Length - 1, title.Office, plural);
            }
        }

        return null;
    }

    private static bool Matches(string[] words, WordStrip strip, int start, out bool plural)
    {
        plural = false;
        if (start + words.Length > strip.Count) return false;
        for (var at = 0; at < words.Length; at++)
        {
            var word = strip[start + at];
            if (word == words[at]) continue;
            if (!Singulars(word).Contains(words[at])) return false;
            plural = true;
        }

        return true;
    }

    private static IEnumerable<string> Singulars(string word)
    {
        if (word.EndsWith("men", StringComparison.Ordinal)) yield return word[..^2] + "an";
        if (word.EndsWith("ies", StringComparison.Ordinal)) yield return word[..^3] + "y";
        if (word.EndsWith('s')) yield return word[..^1];
    }

    private static string[] Words(string title) =>
        title.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsAcronym(string title) => title.Length > 1 && title.All(letter => char.IsUpper(letter) || letter == '.');

    private sealed record Title(string[] Words, Office Office, bool IsAcronym);
}

/// <summary>A title found in a strip of words.</summary>
internal sealed record OfficeTitle(int FirstWord, int LastWord, Office Office, bool Plural);
