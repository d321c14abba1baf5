using System.IO.Compression;

namespace Chancery.Train;

/// <summary>Reads files of text, a paragraph a line, gzipped or not.</summary>
internal static class PlainText
{
    /// <summary>Opens a file, gzipped or plain; who reads it closes it.</summary>
    internal static StreamReader Open(string path)
    {
        var file = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }

    /// <summary>The file's lines.</summary>
    internal static IEnumerable<string> ReadLines(string path)
    {
        using var reader = Open(path);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
