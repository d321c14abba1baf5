using System.Globalization;
using System.Text;

namespace Chancery.Train.Confidence;

/// <summary>Draws a calibration table: confidence to the right, the share that is right upwards, the size of a dot how many claims
/// it stands for.</summary>
internal static class ReliabilityPicture
{
    private const int Side = 400, Margin = 60;
    private const double Largest = 22;

    /// <summary>The picture as SVG.</summary>
    internal static string Draw(CalibrationTable table)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Side + (2 * Margin)} {Side + (2 * Margin)}" font-family="sans-serif" font-size="13" role="img" aria-label="Share of right claims by confidence">
            <rect width="100%" height="100%" fill="#ffffff"/>
            <line x1="{X(0)}" y1="{Y(0)}" x2="{X(1)}" y2="{Y(1)}" stroke="#999999" stroke-dasharray="4 4"/>

            """);
        foreach (var tick in (ReadOnlySpan<double>)[0, 0.2, 0.4, 0.6, 0.8, 1]) Tick(svg, tick);
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{X(0.5)}" y="{Y(0) + 44}" text-anchor="middle">confidence</text>{"\n"}""");
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{X(0) - 40}" y="{Y(0.5)}" text-anchor="middle" transform="rotate(-90 {X(0) - 40} {Y(0.5)})">share that is right</text>{"\n"}""");
        var all = table.Rows.Sum(row => row.Weight);
        svg.Append(CultureInfo.InvariantCulture, $"""<polyline fill="none" stroke="#1f5fa8" stroke-width="1.5" points="{string.Join(' ', table.Rows.Select(row => Point(row)))}"/>{"\n"}""");
        foreach (var row in table.Rows)
            svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{X(row.Confidence):0.#}" cy="{Y(row.Right):0.#}" r="{3 + (Largest * Math.Sqrt(row.Weight / all)):0.#}" fill="#1f5fa8" fill-opacity="0.55"/>{"\n"}""");
        return svg.Append("</svg>\n").ToString();
    }

    private static void Tick(StringBuilder svg, double at) => svg.Append(CultureInfo.InvariantCulture, $"""
        <line x1="{X(at)}" y1="{Y(0)}" x2="{X(at)}" y2="{Y(1)}" stroke="#e5e5e5"/><line x1="{X(0)}" y1="{Y(at)}" x2="{X(1)}" y2="{Y(at)}" stroke="#e5e5e5"/>
        <text x="{X(at)}" y="{Y(0) + 20}" text-anchor="middle">{at:0.0}</text><text x="{X(0) - 10}" y="{Y(at) + 4}" text-anchor="end">{at:0.0}</text>

        """);

    private static string Point(CalibrationRow row) => string.Create(CultureInfo.InvariantCulture, $"{X(row.Confidence):0.#},{Y(row.Right):0.#}");

    private static double X(double confidence) => Margin + (Side * confidence);

    private static double Y(double right) => Margin + (Side * (1 - right));
}
