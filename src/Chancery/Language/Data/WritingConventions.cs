using System.Collections.Immutable;

namespace Chancery.Language.Data;

/// <summary>What dividing a text into words and sentences must know of a language's spelling.</summary>
internal sealed class WritingConventions
{
    private readonly Dictionary<string, AbbreviationPlace>.AlternateLookup<ReadOnlySpan<char>> abbreviations;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> contractions;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> prefixes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> units;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> openers;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> valedictions;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> emoticons;

    private WritingConventions(string folder)
    {
        abbreviations = ReadAbbreviations(Path.Combine(folder, "abbreviations.tsv")).GetAlternateLookup<ReadOnlySpan<char>>();
        contractions = ReadContractions(Path.Combine(folder, "contractions.tsv")).GetAlternateLookup<ReadOnlySpan<char>>();
        Clitics = [.. DataLines.ReadWords(Path.Combine(folder, "clitics.txt"), StringComparer.Ordinal).OrderByDescending(c => c.Length)];
        prefixes = Words("prefixes.txt");
        units = Words("units.txt");
        openers = Words("openers.txt");
        valedictions = Words("valedictions.txt");
        emoticons = Words("emoticons.txt");

        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string file) =>
            DataLines.ReadWords(Path.Combine(folder, file), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Endings that are words of their own, with a plain apostrophe; the longest first.</summary>
    internal ImmutableArray<string> Clitics { get; }

    /// <summary>The most characters of a face made of marks.</summary>
    internal const int LongestEmoticon = 4;

    /// <summary>Loads the files of a language's folder.</summary>
    internal static WritingConventions Load(string folder) => new(folder);

    /// <summary>Whether the word, full stop included, is an abbreviation, and of which sort.</summary>
    internal bool TryGetAbbreviation(ReadOnlySpan<char> word, out AbbreviationPlace place) => abbreviations.TryGetValue(word, out place);

    /// <summary>Where a word written as one is divided; 0 for a word that is not.</summary>
    internal int DivisionOf(ReadOnlySpan<char> word) => contractions.TryGetValue(word, out var at) ? at : 0;

    /// <summary>Whether a hyphen after these letters keeps the word together.</summary>
    internal bool IsPrefix(ReadOnlySpan<char> word) => prefixes.Contains(word);

    /// <summary>Whether these letters after a number are a unit.</summary>
    internal bool IsUnit(ReadOnlySpan<char> word) => units.Contains(word);

    /// <summary>Whether this word, capitalised after an abbreviation, opens a sentence.</summary>
    internal bool IsOpener(ReadOnlySpan<char> word) => openers.Contains(word);

    /// <summary>Whether a letter's closing words end with this one.</summary>
    internal bool IsValediction(ReadOnlySpan<char> word) => valedictions.Contains(word);

    /// <summary>Whether the marks are a face: <c>:-)</c>.</summary>
    internal bool IsEmoticon(ReadOnlySpan<char> marks) =>
        marks.Length is > 1 and <= LongestEmoticon && !char.IsLetterOrDigit(marks[0]) && emoticons.Contains(marks);

    private static Dictionary<string, AbbreviationPlace> ReadAbbreviations(string path)
    {
        var places = new Dictionary<string, AbbreviationPlace>(StringComparer.Ordinal);
        foreach (var (columns, at) in DataLines.Read(path, 2))
        {
            AbbreviationPlace? place = columns[1] switch
            {
                "before-name" => AbbreviationPlace.BeforeName,
                "before-number" => AbbreviationPlace.BeforeNumber,
                "after-list" => AbbreviationPlace.AfterList,
                "after-name" => AbbreviationPlace.AfterName,
                "anywhere" => AbbreviationPlace.Anywhere,
                _ => null,
            };
            places[columns[0]] = place ?? throw new InvalidDataException($"{at}: '{columns[1]}' is no place of an abbreviation");
            // Headlines and datelines are set in capitals; a capital and a stop alone (P.) are an initial.
            if (columns[0].Length > 2) places.TryAdd(columns[0].ToUpperInvariant(), places[columns[0]]);
        }

        return places;
    }

    private static Dictionary<string, int> ReadContractions(string path)
    {
        var divisions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (columns, place) in DataLines.Read(path, 1))
        {
            var at = columns[0].IndexOf('|', StringComparison.Ordinal);
            if (at <= 0) throw new InvalidDataException($"{place}: '{columns[0]}' has no bar where it is divided");
            divisions[columns[0].Remove(at, 1)] = at;
        }

        return divisions;
    }
}
