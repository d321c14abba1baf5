using System.Globalization;

namespace Chancery.Intake;

/// <summary>Sizes as messages write them.</summary>
internal static class Sizes
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>"64 MiB", or "100 bytes" when it is no whole number of those.</summary>
    public static string Written(int bytes) => bytes % Mebibyte == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / Mebibyte} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes");
}
