using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Chancery.Language.Network;

/// <summary>Reads a model file.</summary>
/// <remarks>
/// The file opens with lines of text that say all about it: <c>chancery-model 1</c>, then <c>name value…</c> lines, of which
/// the reader needs <c>shape</c>, <c>tags</c>, <c>relations</c> and <c>vocabulary COUNT BYTES</c>, then <c>end</c>. After them stand
/// the vocabulary (UTF-8, a line a word) and the weights in the order of <see cref="NetworkWeights"/>: for each row
/// a scale (32-bit float, little-endian) and its cells as signed bytes, a cell being scale × byte.
/// </remarks>
internal static class LanguageModelFile
{
    /// <summary>The first line of a file that this program can read.</summary>
    internal const string Header = "chancery-model 1";

    /// <summary>The last line before the data.</summary>
    internal const string EndOfHeader = "end";

    private const string NewLine = "\n";

    /// <summary>Loads the file.</summary>
    /// <exception cref="InvalidDataException">It is not a model of this version, or is cut short.</exception>
    internal static LanguageModel Load(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var at = 0;
        if (ReadLine(bytes, ref at) != Header)
            throw new InvalidDataException($"{path}:1: not a model file of this version; its first line must be '{Header}'");
        var fields = ReadFields(bytes, ref at, path);
        var vocabularySize = fields.Numbers("vocabulary", 2);
        var words = ReadVocabulary(bytes, ref at, vocabularySize, path);
        var shape = fields.Numbers("shape", 6);
        var features = new WordFeatures(words);
        var tags = fields.Words("tags").Select(t => ReadTag(t, path)).ToArray();
        var relations = fields.Words("relations").Select(string.Intern).ToArray();
        var reader = new TensorReader(bytes, at, path);
        var weights = new NetworkWeights(
            new NetworkShape(shape[0], shape[1], shape[2], shape[3], shape[4], shape[5]), features.RowCount, tags.Length, relations.Length,
            reader.Read);
        return new LanguageModel(features, weights, tags, relations);
    }

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

    private static string[] ReadVocabulary(byte[] bytes, ref int at, int[] size, string path)
    {
        if (at + size[1] > bytes.Length) throw new InvalidDataException($"{path}: cut short within its vocabulary");
        var words = Encoding.UTF8.GetString(bytes, at, size[1]).Split(NewLine, StringSplitOptions.RemoveEmptyEntries);
        at += size[1];
        return words.Length == size[0]
            ? words
            : throw new InvalidDataException($"{path}: {words.Length} words where the header promises {size[0]}");
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

    private sealed class TensorReader(byte[] bytes, int start, string path)
    {
        private int at = start;

        internal Tensor Read(string name, int rows, int columns)
        {
            if (at + ((long)rows * (columns + sizeof(float))) > bytes.Length)
                throw new InvalidDataException($"{path}: cut short within '{name}'");
            var cells = new float[rows * columns];
            for (var i = 0; i < rows; i++)
            {
                var scale = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(at));
                at += sizeof(float);
                Expand(MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(at, columns)), scale, cells.AsSpan(i * columns, columns));
                at += columns;
            }

            return new Tensor(name, rows, columns, cells);
        }

        // Run once over millions of cells, before the runtime would have tuned it by itself.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void Expand(ReadOnlySpan<sbyte> source, float scale, Span<float> target)
        {
            for (var i = 0; i < target.Length; i++) target[i] = source[i] * scale;
        }
    }
}
