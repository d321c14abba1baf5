using System.IO.Compression;

namespace Chancery.Train.Treebank;

/// <summary>Reads sentences in CoNLL-U (universaldependencies.org/format).</summary>
internal static class ConlluReader
{
    private const string TextComment = "# text = ";

    /// <summary>Reads a file, gzipped or plain.</summary>
    internal static List<TreebankSentence> ReadFile(string path)
    {
        using var file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(plain);
        return Read(reader, path).ToList();
    }

    /// <summary>Reads sentence after sentence; <paramref name="name"/> is used in messages.</summary>
    internal static IEnumerable<TreebankSentence> Read(TextReader reader, string name)
    {
        var words = new List<TreebankWord>();
        var text = "";
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (words.Count > 0) yield return new TreebankSentence(text, words);
                words = [];
            }
            else if (line.StartsWith(TextComment, StringComparison.Ordinal))
            {
                text = line[TextComment.Length..];
            }
            else if (line[0] != '#' && ReadWord(line, $"{name}:{number}") is { } word)
            {
                words.Add(word);
            }
        }

        if (words.Count > 0) yield return new TreebankSentence(text, words);
    }

    private static TreebankWord? ReadWord(string line, string place)
    {
        var columns = line.Split('\t');
        if (columns.Length != 10) throw new InvalidDataException($"{place}: {columns.Length} columns where CoNLL-U has 10");
        // Ranges (1-2) and empty nodes (1.1) are no words of the tree.
        if (!int.TryParse(columns[0], out _)) return null;
        var head = int.TryParse(columns[6], out var value) ? value - 1 : -1;
        return new TreebankWord(columns[1], columns[2], columns[3], columns[4], head, columns[7]);
    }
}
