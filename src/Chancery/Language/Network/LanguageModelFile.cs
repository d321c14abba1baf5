using System.Globalization;
using System.Text;

namespace Chancery.Language.Network;

/// <summary>Reads a model file.</summary>
/// <remarks>
/// The file opens with lines of text that say all about it: <c>chancery-model 2</c>, then <c>name value…</c> lines, of which
/// the reader needs <c>shape</c>, <c>tags</c>, <c>relations</c> and <c>vocabulary WORDS BYTES</c>, then <c>end</c>. After them stand,
/// little-endian and without gaps: the vocabulary as <see cref="VocabularyTable"/> uses it (slots, ends, letters);
/// the embeddings, a scale (32-bit float) for each row, then all rows in signed bytes; and the layers in the order of
/// <see cref="NetworkLayers"/>: for each a scale and a bias for each output (32-bit floats), then its weights in signed bytes
/// as <see cref="IntegerBlock"/> uses them. So nearly all of it is used where it lies.
/// </remarks>
internal static class LanguageModelFile
{
    /// <summary>The first line of a file that this program can read.</summary>
    internal const string Header = "chancery-model 2";

    /// <summary>The last line before the data.</summary>
    internal const string EndOfHeader = "end";

    private const string AnyVersion = "chancery-model ";

    /// <summary>Loads the file.</summary>
    /// <exception cref="InvalidDataException">It is not a model of this version, or is cut short.</exception>
    internal static LanguageModel Load(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var at = 0;
        CheckVersion(ReadLine(bytes, ref at), path);
        var fields = ReadFields(bytes, ref at, path);
        var shape = fields.Numbers("shape", 6);
        var tags = fields.Words("tags").Select(t => ReadTag(t, path)).ToArray();
        var relations = fields.Words("relations").Select(string.Intern).ToArray();
        var vocabularySize = fields.Numbers("vocabulary", 2);
        var sections = new ModelSections(bytes, at, path);
        var features = new WordFeatures(ReadVocabulary(sections, vocabularySize));
        var layers = new NetworkLayers(
            new NetworkShape(shape[0], shape[1], shape[2], shape[3], shape[4], shape[5]), features.RowCount, tags.Length, relations.Length, sections);
        return new LanguageModel(features, layers, tags, relations);
    }

    private static void CheckVersion(string? line, string path)
    {
        if (line == Header) return;
        throw new InvalidDataException(line?.StartsWith(AnyVersion, StringComparison.Ordinal) == true
            ? $"{path}:1: '{line}' is a model of another version; this program needs '{Header}': take the model that came with it, or train one"
            : $"{path}:1: not a model file; its first line must be '{Header}'");
    }

    private static VocabularyTable ReadVocabulary(ModelSections sections, int[] size) => new(
        sections.Take("vocabulary", VocabularyTable.SlotsFor(size[0]) * sizeof(int)),
        sections.Take("vocabulary", size[0] * sizeof(int)), sections.Take("vocabulary", size[1]));

    private static HeaderFields ReadFields(byte[] bytes, ref int at, string path)
    {
        var fields = new HeaderFields(path);
        for (var number = 2; ReadLine(bytes, ref at) is { } line; number++)
        {
            if (line == EndOfHeader) return fields;
            fields.Add(line, number);
        }

        throw new InvalidDataException($"{path}: the header has no line '{EndOfHeader}'");
    }

    private static string? ReadLine(byte[] bytes, ref int at)
    {
        var length = bytes.AsSpan(at).IndexOf((byte)'\n');
        if (length < 0) return null;
        var line = Encoding.UTF8.GetString(bytes, at, length);
        at += length + 1;
        return line;
    }

    private static WordTag ReadTag(string text, string path)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return bar > 0 && Enum.TryParse<Upos>(text[..bar], ignoreCase: true, out var upos)
            ? new WordTag(upos, string.Intern(text[(bar + 1)..]))
            : throw new InvalidDataException($"{path}: '{text}' is no tag");
    }

    private sealed class HeaderFields(string path)
    {
        private readonly Dictionary<string, (string[] Words, int Line)> fields = new(StringComparer.Ordinal);

        internal void Add(string line, int number)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0) fields[words[0]] = (words[1..], number);
        }

        internal string[] Words(string name) => Find(name).Words;

        internal int[] Numbers(string name, int count)
        {
            var (words, line) = Find(name);
            var numbers = new int[count];
            for (var i = 0; i < count; i++)
                if (i >= words.Length || !int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                    throw new InvalidDataException($"{path}:{line}: '{name}' needs {count} whole numbers");
            return numbers;
        }

        private (string[] Words, int Line) Find(string name) => fields.TryGetValue(name, out var field)
            ? field
            : throw new InvalidDataException($"{path}: the header has no line '{name}'");
    }
}
