using System.Text;
using System.Text.Unicode;

namespace Chancery.Intake;

/// <summary>Makes text of the bytes of a file: UTF-8, UTF-16, and the two one-byte encodings that archives of news still hold.</summary>
internal static class TextDecoder
{
    private const byte FirstCyrillic = 0xC0;
    private const int MostBytesOfCharacter = 4;

    // Cyrillic letters stand beside each other, the accented letters of western languages alone among plain ones.
    private const double ShareOfCyrillicNeighbours = 0.6;

    /// <summary>The text without a byte order mark; every other character stands as it was written.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = EncodingOf(bytes).GetString(bytes);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    /// <summary>The encoding that the bytes are in, as far as they show it.</summary>
    public static Encoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (Utf16.Guess(bytes) is { } utf16) return utf16;
        if (IsUtf8(bytes)) return Encoding.UTF8;
        return CodePagesEncodingProvider.Instance.GetEncoding(LooksCyrillic(bytes) ? 1251 : 1252)!;
    }

    // A download that broke off may end inside a character.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var cutOff = 0; cutOff <= Math.Min(MostBytesOfCharacter - 1, bytes.Length); cutOff++)
            if (Utf8.IsValid(bytes[..^cutOff])) return true;
        return false;
    }

    private static bool LooksCyrillic(ReadOnlySpan<byte> bytes)
    {
        int high = 0, besideHigh = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < FirstCyrillic) continue;
            high++;
            if ((i > 0 && bytes[i - 1] >= FirstCyrillic) || (i + 1 < bytes.Length && bytes[i + 1] >= FirstCyrillic)) besideHigh++;
        }

        return high > 0 && besideHigh >= high * ShareOfCyrillicNeighbours;
    }
}
