using System.Collections.Frozen;
using Chancery.Lexicons;

namespace Chancery.Actors.Offices;

/// <summary>The titles of all offices, found by their words.</summary>
internal sealed class OfficeTitles
{
    private readonly FrozenDictionary<string, Title[]> byFirstWord;
    private readonly FrozenSet<string> beginnings;

    public OfficeTitles(IEnumerable<Office> offices)
    {
        byFirstWord = offices
            .SelectMany(office => office.Titles.Select(title => (Text: title, Office: office)))
            .GroupBy(pair => pair.Text)
            .Select(group => new Title(Words(group.Key), [.. group.Select(pair => pair.Office)], IsAcronym(group.Key)))
            .GroupBy(title => title.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(title => title.Words.Length).ToArray());
        beginnings = byFirstWord.Keys.SelectMany(WithPlurals).ToFrozenSet();
    }

    /// <summary>The longest title that begins at a word; its words may be in the plural, and the adjective of a state may
    /// stand between them ("top Russian diplomat").</summary>
    public OfficeTitle? LongestAt(WordStrip strip, int start, SentenceNames names)
    {
        if (!beginnings.Contains(strip[start])) return null;
        // "United States secretary" is no "state secretary".
        if (names.MatchAt(strip.TokenOf(start)) is { } match && match.First < strip.TokenOf(start) && match.Actor.Type != ActorType.Org) return null;
        foreach (var first in Singulars(strip[start]).Append(strip[start]))
        {
            if (!byFirstWord.TryGetValue(first, out var titles)) continue;
            foreach (var title in titles)
            {
                if (title.IsAcronym && !IsAcronym(names.Form(strip.TokenOf(start)))) continue;
                if (End(title.Words, strip, start, names, out var plural) is { } end) return new(start, end, title.Offices, plural);
            }
        }

        return null;
    }

    private static int? End(string[] words, WordStrip strip, int start, SentenceNames names, out bool plural)
    {
        plural = false;
        var word = start - 1;
        for (var at = 0; at < words.Length; at++)
        {
            word++;
            if (at == 1 && IsAdjectiveBetween(strip, word, words[at], names)) word++;
            if (word >= strip.Count) return null;
            if (strip[word] == words[at]) continue;
            if (!Singulars(strip[word]).Contains(words[at])) return null;
            plural = true;
        }

        return word;
    }

    private static bool IsAdjectiveBetween(WordStrip strip, int word, string expected, SentenceNames names) =>
        word + 1 < strip.Count && strip[word] != expected
        && names.MatchAt(strip.TokenOf(word)) is { Kind: NameKind.Demonym } adjective && adjective.First == adjective.Last;

    // The words of which Singulars may make the word.
    private static IEnumerable<string> WithPlurals(string word)
    {
        yield return word;
        yield return word + "s";
        if (word.EndsWith('y')) yield return word[..^1] + "ies";
        if (word.EndsWith("man", StringComparison.Ordinal)) yield return word[..^2] + "en";
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

    private sealed record Title(string[] Words, Office[] Offices, bool IsAcronym);
}
