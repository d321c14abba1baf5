using Chancery.Frames;
using Chancery.Reading;

namespace Chancery.Lexicons;

/// <summary>Loads the frames of a language, the word classes that they use, the kinds and the words of modality.</summary>
internal static class FrameLoader
{
    /// <summary>Loads the frames and word classes of <paramref name="language"/> from the data folder.</summary>
    /// <exception cref="LexiconException">A line cannot be used; the message names file and line.</exception>
    public static FrameLexicon Load(string dataFolder, string language)
    {
        var folder = Path.Combine(dataFolder, language);
        var classes = Files(Path.Combine(folder, "classes"), "*.tsv")
            .ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => new PhraseTable(Entries(f)));
        var frames = Files(Path.Combine(folder, "frames"), "*.frame")
            .Select(f => FrameParser.Parse(f, File.ReadLines(f)))
            .ToArray();
        return new FrameLexicon(frames, classes, LoadKinds(Path.Combine(dataFolder, "kinds.tsv")));
    }

    /// <summary>Loads the words of modality of <paramref name="language"/>.</summary>
    /// <exception cref="LexiconException">A line cannot be used; the message names file and line.</exception>
    public static ModalityLexicon LoadModality(string dataFolder, string language)
    {
        var file = Path.Combine(dataFolder, language, "modality.tsv");
        var effects = new Dictionary<(string, string), ModalityLexicon.Effect>();
        foreach (var (line, cells) in Rows(file).Skip(1))
        {
            if (cells.Length < 2) throw new LexiconException(file, line, "a row needs a word and its sort");
            var modality = Cell(cells, 2);
            if (modality.Length > 0 && !Enum.TryParse<Modality>(modality, ignoreCase: true, out _))
                throw new LexiconException(file, line, $"'{modality}' is no modality");
            effects[(cells[0], cells[1])] = new ModalityLexicon.Effect(
                modality.Length == 0 ? null : Enum.Parse<Modality>(modality, ignoreCase: true), Cell(cells, 3) == "negative");
        }

        return new ModalityLexicon(effects);
    }

    private static KindTable LoadKinds(string file)
    {
        var entries = new Dictionary<Kind, KindTable.Entry>();
        foreach (var (line, cells) in Rows(file).Skip(1))
        {
            if (!Enum.TryParse<Kind>(cells[0], ignoreCase: true, out var kind))
                throw new LexiconException(file, line, $"'{cells[0]}' is no kind of claim");
            entries[kind] = new KindTable.Entry(NullIfEmpty(Cell(cells, 4)), NullIfEmpty(Cell(cells, 5)), List(Cell(cells, 2)));
        }

        return new KindTable(entries);
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

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string[] List(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
