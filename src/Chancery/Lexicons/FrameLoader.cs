using Chancery.Frames;
using Chancery.Reading;

namespace Chancery.Lexicons;

/// <summary>Loads the frames of a language, the word classes that they use and the words of modality.</summary>
internal static class FrameLoader
{
    /// <summary>Loads the frames and word classes of <paramref name="language"/> from the data folder.</summary>
    /// <exception cref="LexiconException">A line cannot be used; the message names file and line.</exception>
    public static FrameLexicon Load(string dataFolder, string language)
    {
        var folder = Path.Combine(dataFolder, language);
        var classes = Files(Path.Combine(folder, "classes"), "*.tsv")
            .ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => new PhraseTable(Entries(f)));
        var files = Files(Path.Combine(folder, "frames"), "*.frame").ToArray();
        var unknown = files.SelectMany(f => UnknownClasses(f, File.ReadLines(f), classes.Keys)).ToArray();
        var events = Path.Combine(folder, "classes", $"{FrameLexicon.ToldEventClass}.tsv");
        if (unknown.Concat(UnreadableEvents(events)).ToArray() is { Length: > 0 } errors) throw new LexiconException(errors);
        return new FrameLexicon([.. files.Select(f => FrameParser.Parse(f, File.ReadLines(f)))], classes);
    }

    /// <summary>The word classes that a frame names and nobody defines, each with its line.</summary>
    internal static IEnumerable<LexiconError> UnknownClasses(string file, IEnumerable<string> lines, ICollection<string> classes)
    {
        var line = 0;
        foreach (var text in lines)
        {
            line++;
            foreach (var word in text.Split('#')[0].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
                if (word[0] == '@' && !classes.Contains(word[1..]))
                    yield return new LexiconError(file, line, $"'{word}' is no word class: there is no classes/{word[1..]}.tsv");
        }
    }

    private static IEnumerable<LexiconError> UnreadableEvents(string file) =>
        from row in File.Exists(file) ? Rows(file) : []
        where row.Cells.Length < 2 || ToldEvents.Parse(row.Cells[1]) is null
        select new LexiconError(file, row.Line, "an event needs kinds of claim with their roles, as in \"agreement.parties, conflict.actor+target\"");

    /// <summary>Loads the words of modality of <paramref name="language"/>.</summary>
    /// <exception cref="LexiconException">A line cannot be used; the message names file and line.</exception>
    public static ModalityLexicon LoadModality(string dataFolder, string language)
    {
        var file = Path.Combine(dataFolder, language, "modality.tsv");
        var effects = new Dictionary<(string, string), ModalityLexicon.Effect>();
        foreach (var (line, cells) in Rows(file).Skip(1))
        {
            if (cells.Length < 2) throw new LexiconException([new(file, line, "a row needs a word and its sort")]);
            var modality = Cell(cells, 2);
            if (modality.Length > 0 && !Enum.TryParse<Modality>(modality, ignoreCase: true, out _))
                throw new LexiconException([new(file, line, $"'{modality}' is no modality")]);
            effects[(cells[0], cells[1])] = new ModalityLexicon.Effect(
                modality.Length == 0 ? null : Enum.Parse<Modality>(modality, ignoreCase: true), Cell(cells, 3) == "negative");
        }

        return new ModalityLexicon(effects);
    }

    private static IEnumerable<(string Phrase, string Value)> Entries(string file)
    {
        foreach (var (_, cells) in Rows(file)) yield return (cells[0], cells.Length > 1 ? cells[1] : cells[0]);
    }

    private static IEnumerable<(int Line, string[] Cells)> Rows(string file)
    {
        var line = 0;
        foreach (var text in File.ReadLines(file))
        {
            line++;
            if (text.Length == 0 || text[0] == '#') continue;
            yield return (line, text.Split('\t', StringSplitOptions.TrimEntries));
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);

    private static string Cell(string[] cells, int index) => index < cells.Length ? cells[index] : "";
}
