using System.Globalization;

namespace Chancery.Views.Layouts;

/// <summary>Writes numbers for reading: thousands parted, large amounts in millions or billions.</summary>
internal static class Numbers
{
    private const decimal Billion = 1_000_000_000;
    private const decimal Million = 1_000_000;

    /// <summary>"1.2 bn", "51 m", "1,709", "16.5".</summary>
    public static string Of(decimal value) => Math.Abs(value) switch
    {
        >= Billion => Rounded(value / Billion) + " bn",
        >= Million => Rounded(value / Million) + " m",
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };

    /// <summary>A count with its noun: "1 report", "1,709 reports".</summary>
    public static string Count(int count, string one, string? many = null) =>
        $"{count.ToString("#,0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";

    private static string Rounded(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
