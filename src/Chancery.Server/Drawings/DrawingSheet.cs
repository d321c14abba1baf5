using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Chancery.Server.Drawings;

/// <summary>A picture with its title above, its legend and its words below, as one SVG document.</summary>
/// <param name="title">The title.</param>
/// <param name="words">What stands below, a paragraph each.</param>
/// <param name="picture">The picture: the markup of an SVG element with a view box.</param>
/// <param name="legend">What its marks mean: words and markup.</param>
internal sealed partial class DrawingSheet(string title, IReadOnlyList<string> words, string picture, IReadOnlyList<(string Label, string Mark)> legend)
{
    // Measures of a sheet that is 900 units wide; a letter of 12 units is at most some 6.4 wide in the fonts that are named.
    private const double Wide = 900;
    private const double Line = 17;
    private const double Letter = 6.4;
    private const double Margin = 16;

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [GeneratedRegex("&#(x(?<hex>[0-9A-Fa-f]+)|(?<decimal>[0-9]+));", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex References { get; }

    /// <summary>The document.</summary>
    public string Write()
    {
        var drawn = Element(picture);
        var box = drawn.Attribute("viewBox")!.Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var height = box[3] * Wide / box[2];
        drawn.SetAttributeValue("x", Margin);
        drawn.SetAttributeValue("y", 44);
        drawn.SetAttributeValue("width", Wide);
        drawn.SetAttributeValue("height", height.ToString("0.#", CultureInfo.InvariantCulture));
        var below = new List<XElement>();
        var end = Words(below, Legend(below, 44 + height + 24) + 6);
        return new XDocument(Sheet(end, [Text(Margin, 28, title, "title"), drawn, .. below])).ToString(SaveOptions.DisableFormatting);
    }

    private XElement Sheet(double end, IEnumerable<XElement> content) => new(s_svg + "svg",
        new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Wide + (2 * Margin)} {end + 8:0}")),
        new XAttribute("width", (int)(Wide + (2 * Margin))), new XAttribute("height", (int)(end + 8)),
        new XAttribute("role", "img"), new XAttribute("class", "sheet"),
        new XElement(s_svg + "title", title),
        new XElement(s_svg + "style", DrawingStyle.Text),
        new XElement(s_svg + "rect", new XAttribute("class", "paper"), new XAttribute("width", "100%"), new XAttribute("height", "100%")),
        content);

    private double Legend(List<XElement> below, double top)
    {
        var x = Margin;
        foreach (var (label, mark) in legend)
        {
            var width = LegendEntry.Width + 8 + (label.Length * Letter) + 18;
            if (x + width > Wide && x > Margin) (x, top) = (Margin, top + Line + 4);
            var entry = Element($"<g>{mark}</g>");
            entry.SetAttributeValue("transform", string.Create(CultureInfo.InvariantCulture, $"translate({x:0.#} {top - 11:0.#})"));
            entry.Add(Text(LegendEntry.Width + 6, 11, label, cssClass: null));
            below.Add(entry);
            x += width;
        }

        return legend.Count == 0 ? top - Line : top + Line;
    }

    private double Words(List<XElement> below, double top)
    {
        foreach (var line in words.SelectMany(paragraph => Broken(paragraph)))
        {
            top += Line;
            below.Add(Text(Margin, top - 8, line, cssClass: null));
        }

        return top;
    }

    private static IEnumerable<string> Broken(string paragraph)
    {
        var line = "";
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && (line.Length + word.Length) * Letter > Wide)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        if (line.Length > 0) yield return line;
    }

    private static XElement Text(double x, double y, string text, string? cssClass) => new(s_svg + "text",
        new XAttribute("x", x.ToString("0.#", CultureInfo.InvariantCulture)), new XAttribute("y", y.ToString("0.#", CultureInfo.InvariantCulture)),
        cssClass is null ? null : new XAttribute("class", cssClass), Legal(text));

    /// <summary>Markup as elements: links are taken off, as they lead to pages of one machine, and so is what only a page needs.</summary>
    private static XElement Element(string markup)
    {
        var legal = References.Replace(markup.Trim(), reference => IsLegal(reference) ? reference.Value : "");
        var name = legal.IndexOfAny([' ', '>', '/'], 1);
        var root = XElement.Parse($"{legal[..name]} xmlns=\"{s_svg}\"{legal[name..]}");
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Name.LocalName == "a") element.Name = s_svg + "g";
            foreach (var page in element.Attributes().Where(attribute => attribute.Name.LocalName is "href" or "tabindex").ToList()) page.Remove();
        }

        return root;
    }

    private static string Legal(string text) => string.Concat(text.EnumerateRunes().Where(rune => IsLegal(rune.Value)));

    private static bool IsLegal(Match reference) => IsLegal(reference.Groups["hex"].Success
        ? Convert.ToInt32(reference.Groups["hex"].Value, 16)
        : int.Parse(reference.Groups["decimal"].Value, CultureInfo.InvariantCulture));

    // XML 1.0 knows no control characters, not even by number.
    private static bool IsLegal(int code) => code > char.MaxValue || XmlConvert.IsXmlChar((char)code);
}
