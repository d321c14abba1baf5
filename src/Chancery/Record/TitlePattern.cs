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

    private sealed record Part(bool Optional, IReadOnlyList<Piece> Pieces);

    /// <summary>Words, or a place with the word that may stand in for what it shows.</summary>
    private sealed record Piece(string? Words, string Name, string? Else);

    /// <summary>Reads a pattern; null when its brackets do not pair.</summary>
    public static TitlePattern? Parse(string pattern)
    {
        var match = Shape().Match(pattern);
        if (!match.Success) return null;
        return new([.. match.Groups["part"].Captures.Select(part => part.Value.StartsWith('[')
            ? new Part(Optional: true, Pieces(part.Value[1..^1]))
            : new Part(Optional: false, Pieces(part.Value)))]);
    }

    private static List<Piece> Pieces(string words)
    {
        var pieces = new List<Piece>();
        var from = 0;
        foreach (Match place in Place().Matches(words))
        {
            pieces.Add(new(words[from..place.Index], "", null));
            pieces.Add(new(null, place.Groups["name"].Value, place.Groups["else"] is { Success: true } standIn ? standIn.Value : null));
            from = place.Index + place.Length;
        }

        pieces.Add(new(words[from..], "", null));
        return pieces;
    }

    /// <summary>Fills the places in.</summary>
    /// <param name="valueOf">What to show for a role or an attribute; null when it has nothing.</param>
    public string Fill(Func<string, string?> valueOf)
    {
        var title = new StringBuilder();
        foreach (var part in this.parts)
        {
            var (start, complete) = (title.Length, true);
            foreach (var piece in part.Pieces)
            {
                var shown = piece.Words ?? Shown(piece, valueOf(piece.Name));
                complete &= shown is not null;
                title.Append(shown);
            }

            if (!complete && part.Optional) title.Length = start;
        }
        if (title.Length > 0) title[0] = char.ToUpperInvariant(title[0]);
        return title.ToString();
    }

    /// <summary>"Other" says of which sort it is not; the word that stands in says more.</summary>
    private static string? Shown(Piece place, string? value) => value is null or "other" && place.Else is not null ? place.Else : value;

    [GeneratedRegex(@"^(?<part>\[(?:[^][{}]|\{\w+(?:\|[^][{}]*)?\})*\]|(?:[^][{}]|\{\w+(?:\|[^][{}]*)?\})+)+$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\{(?<name>\w+)(\|(?<else>[^{}]*))?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
