namespace Chancery.Intake;

/// <summary>A format that is no plain text, told by a file's first bytes.</summary>
internal sealed class ForeignFormat
{
    private const int Examined = 64 * 1024;
    private const string SaveAsText = "Save the report as plain text (.txt) and read that";

    // In plain text of any of the encodings read here fewer than one byte in fifty is a control character.
    private const int OneControlByteIn = 50;

    private static readonly ForeignFormat[] KnownFormats =
    [
        new("a PDF file", "%PDF-"u8), new("a ZIP archive or an office document", "PK\u0003\u0004"u8), new("an RTF document", "{\\rtf"u8),
        new("a gzip archive", [0x1F, 0x8B]), new("a bzip2 archive", "BZh"u8), new("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
        new("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF]), new("an old office document", [0xD0, 0xCF, 0x11, 0xE0]),
        new("a PNG picture", [0x89, 0x50, 0x4E, 0x47]), new("a JPEG picture", [0xFF, 0xD8, 0xFF]), new("a GIF picture", "GIF8"u8),
        new("a sound or video file", "RIFF"u8), new("a sound file", "ID3"u8), new("a sound or video file", "OggS"u8),
        new("a program", [0x7F, 0x45, 0x4C, 0x46]), new("a program", [0x4D, 0x5A, 0x90, 0x00]),
        new("a database or a record", "SQLite format 3\0"u8), new("text in UTF-32", [0xFF, 0xFE, 0x00, 0x00]),
        new("a web page", "<!doctype html"u8), new("a web page", "<!DOCTYPE html"u8), new("a web page", "<html"u8), new("a web page", "<HTML"u8),
    ];

    private static readonly ForeignFormat Binary = new("a binary file", []);

    private readonly string name;
    private readonly byte[] signature;

    private ForeignFormat(string name, ReadOnlySpan<byte> signature)
    {
        this.name = name;
        this.signature = signature.ToArray();
    }

    /// <summary>The format of the bytes; null when they are plain text.</summary>
    public static ForeignFormat? Of(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart(" \t\r\n"u8);
        foreach (var format in KnownFormats)
            if (start.StartsWith(format.signature)) return format;
        return Utf16.Guess(bytes) is null && IsBinary(bytes[..Math.Min(Examined, bytes.Length)]) ? Binary : null;
    }

    /// <summary>The problem of a file of this format.</summary>
    public IntakeProblem At(string place) => new(place, $"it is {name}, not plain text", SaveAsText);

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
        {
            if (value == 0) return true;
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1A)) controls++;
        }

        return controls * OneControlByteIn > bytes.Length;
    }
}
