using System.Globalization;
using System.Text;
using Chancery.Views.Layouts;
using Chancery.Views.Pages;

namespace Chancery.Cli.Output;

/// <summary>Draws values as bars in an image that is part of the page (SVG).</summary>
internal static class BarChart
{
    private const int Width = 640;
    private const int NameWidth = 200;
    private const int LongestBar = 280;
    private const int RowHeight = 24;
    private const int BarHeight = 14;
    private const int Gap = 8;
    private const int LongestName = 34;

    public static string Of(Bars bars)
    {
        var most = bars.Rows.Max(row => Math.Abs(row.Value));
        var svg = new StringBuilder("<figure>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<figcaption>{HtmlText.Encoded(bars.Caption)}</figcaption>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {bars.Rows.Count * RowHeight}\" role=\"img\" aria-label=\"{HtmlText.Encoded(bars.Caption)}\">\n");
        foreach (var (i, row) in bars.Rows.Index()) Draw(svg, row, i * RowHeight, Length(row.Value, most));
        return svg.Append("</svg>\n</figure>\n").ToString();
    }

    private static void Draw(StringBuilder svg, Bar row, int top, decimal length)
    {
        var text = top + (RowHeight / 2) + 4;
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{NameWidth - Gap}\" y=\"{text}\" text-anchor=\"end\">{HtmlText.Encoded(Quotes.Short(row.Name, LongestName))}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"bar{(row.IsIntended ? " intended" : "")}\" x=\"{NameWidth}\" y=\"{top + ((RowHeight - BarHeight) / 2)}\" width=\"{length:0.##}\" height=\"{BarHeight}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{NameWidth + length + Gap:0.##}\" y=\"{text}\">{HtmlText.Encoded(row.Shown)}</text>\n");
    }

    // Whatever is not zero shows.
    private static decimal Length(decimal value, decimal most) =>
        most == 0 ? 0 : Math.Max(value == 0 ? 0 : 1, Math.Abs(value) / most * LongestBar);
}
