using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Chancery.Views.Pages;

namespace Chancery.Cli.Output;

/// <summary>Writes words as HTML; whatever a report holds stays words.</summary>
internal static partial class HtmlText
{
    // Letters of every script stay readable; all that a browser acts on is encoded.
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encoded(string text) => s_encoder.Encode(text);

    /// <summary>A line with its looks; the numbers of sources lead to them.</summary>
    public static string Of(Line line)
    {
        var html = new StringBuilder();
        foreach (var run in line) html.Append(Of(run));
        return html.ToString();
    }

    /// <summary>The place of a source on the page.</summary>
    public static string Anchor(string source) => $"source-{source}";

    /// <summary>The name of a look in the style; empty where it has none.</summary>
    public static string Class(Tone tone) => tone switch
    {
        Tone.Quiet => "quiet",
        Tone.Reached => "reached",
        Tone.Intended => "intended",
        Tone.Over => "over",
        _ => "",
    };

    private static string Of(Run run) => run.Tone switch
    {
        Tone.Strong => $"<strong>{Encoded(run.Text)}</strong>",
        Tone.Mark => $"<mark>{Encoded(run.Text)}</mark>",
        Tone.Id => $"<code>{Encoded(run.Text)}</code>",
        Tone.Source => NumberPattern().Replace(Encoded(run.Text), number => $"<a href=\"#{Anchor(number.Groups["number"].Value)}\">{number.Value}</a>"),
        var tone when Class(tone) is { Length: > 0 } look => $"<span class=\"{look}\">{Encoded(run.Text)}</span>",
        _ => Encoded(run.Text),
    };

    [GeneratedRegex(@"\[(?<number>[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberPattern();
}
