using System.Text;

namespace Chancery.Intake;

/// <summary>Recognises UTF-16, with its mark or without.</summary>
internal static class Utf16
{
    private const int Examined = 4096;

    // Text in a Latin script has a zero in every second byte; a few others are allowed for.
    private const double LeastZeros = 0.4;
    private const double MostZerosOnOtherSide = 0.02;

    /// <summary>The encoding when the bytes are UTF-16, else null.</summary>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode;
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode;
        var pairs = Math.Min(bytes.Length, Examined) / 2;
        int first = 0, second = 0;
        for (var i = 0; i < pairs; i++)
        {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }

        if (pairs == 0) return null;
        if (second >= pairs * LeastZeros && first <= pairs * MostZerosOnOtherSide) return Encoding.Unicode;
        return first >= pairs * LeastZeros && second <= pairs * MostZerosOnOtherSide ? Encoding.BigEndianUnicode : null;
    }
}
