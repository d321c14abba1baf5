using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Record;

/// <summary>The title of a matter as words with places for roles and attributes: <c>{type|mission} of {sender}[, {city}]</c>.</summary>
/// <remarks><c>{a|b}</c> shows <c>a</c>, or the word <c>b</c> where <c>a</c> has nothing; a part in <c>[ ]</c> is left out
/// when a place in it has nothing to show.</remarks>
public sealed partial class TitlePattern
{
    private readonly IReadOnlyList<Part> parts;

    private TitlePattern(IReadOnlyList<Part> parts) => this.parts = parts;

    private sealed record Part(bool Optional, string Words);

    /// <summary>Reads a pattern; null when its brackets do not pair.</summary>
    public static TitlePattern? Parse(string pattern)
    {
        var match = Shape().Match(pattern);
        if (!match.Success) return null;
        return new([.. match.Groups["part"].Captures.Select(part => part.Value.StartsWith('[')
            ? new Part(Optional: true, part.Value[1..^1])
            : new Part(Optional: false, part.Value))]);
    }

    /// <summary>Fills the places in.</summary>
    /// <param name="valueOf">What to show for a role or an attribute; null when it has nothing.</param>
    public string Fill(Func<string, string?> valueOf)
    {
        var title = new StringBuilder();
        foreach (var part in this.parts)
        {
            var complete = true;
            var words = Place().Replace(part.Words, place =>
            {
                var value = valueOf(place.Groups["name"].Value);
                // "Other" says of which sort it is not; the word that stands in says more.
                if (value is null or "other" && place.Groups["else"].Success) value = place.Groups["else"].Value;
                complete &= value is not null;
                return value ?? "";
            });
            if (complete || !part.Optional) title.Append(words);
        }
        if (title.Length > 0) title[0] = char.ToUpperInvariant(title[0]);
        return title.ToString();
    }

    [GeneratedRegex(@"^(?<part>\[(?:[^][{}]|\{\w+(?:\|[^][{}]*)?\})*\]|(?:[^][{}]|\{\w+(?:\|[^][{}]*)?\})+)+$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\{(?<name>\w+)(\|(?<else>[^{}]*))?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
