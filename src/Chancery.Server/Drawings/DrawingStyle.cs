using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Chancery.Server.Shell;

namespace Chancery.Server.Drawings;

/// <summary>The looks of a drawing in a file: those of the page in light, with every colour written out, as programs other than
/// browsers know no variables.</summary>
internal static partial class DrawingStyle
{
    /// <summary>The style sheet.</summary>
    public static string Text { get; } = Resolved();

    /// <summary>Its hash, by which a content security policy allows it and no other.</summary>
    public static string Hash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}";

    [GeneratedRegex(@"(?<name>--[a-z0-9-]+):\s*(?<colour>#[0-9a-f]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colours { get; }

    [GeneratedRegex(@"var\((?<name>--[a-z0-9-]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uses { get; }

    private static string Resolved()
    {
        var (site, drawing) = (SiteAssets.Text("site.css"), SiteAssets.Text("drawing.css"));
        // The first rule of each sheet has the colours in light.
        var colours = Colours.Matches(First(site)).Concat(Colours.Matches(First(drawing)))
            .ToDictionary(colour => colour.Groups["name"].Value, colour => colour.Groups["colour"].Value);
        var rules = drawing[(drawing.IndexOf("/* Marks */", StringComparison.Ordinal))..drawing.IndexOf("/* Around", StringComparison.Ordinal)];
        return Uses.Replace(rules, use => colours[use.Groups["name"].Value]).ReplaceLineEndings("\n").Trim();
    }

    private static string First(string sheet) => sheet[..sheet.IndexOf('}')];
}
