using System.IO.Compression;

namespace Chancery.Train.Vectors;

/// <summary>Reads files of text, a paragraph a line, gzipped or not.</summary>
internal static class PlainText
{
    /// <summary>The file's lines.</summary>
    internal static IEnumerable<string> ReadLines(string path)
    {
        using var file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
