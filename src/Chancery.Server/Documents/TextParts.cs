using Chancery.Text;
using Chancery.Views.Answers;

namespace Chancery.Server.Documents;

/// <summary>Cuts a report's text where its blocks and its evidence begin and end.</summary>
internal static class TextParts
{
    public static IReadOnlyList<TextPart> Of(string text, IReadOnlyList<Block> blocks, IReadOnlyList<ClaimView> claims)
    {
        var evidence = claims.SelectMany((claim, i) => claim.Evidence.Select((quoted, part) => new Marked(quoted.Span, claim.Id, i + 1, part == 0)))
            .OrderBy(marked => marked.Span).ToList();
        return [.. blocks.Select(block => new TextPart(block.Kind, block.Duplicate, [.. Pieces(text, block.Span, evidence)]))];
    }

    private sealed record Marked(Span Span, string Claim, int Number, bool IsFirst);

    private static IEnumerable<TextPiece> Pieces(string text, Span block, List<Marked> evidence)
    {
        var within = evidence.FindAll(marked => marked.Span.Overlaps(block));
        var cuts = within.SelectMany(marked => (int[])[marked.Span.Start, marked.Span.End])
            .Append(block.Start).Append(block.End)
            .Where(cut => cut >= block.Start && cut <= block.End).Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var span = new Span(cuts[i], cuts[i + 1]);
            var covering = within.FindAll(marked => marked.Span.Contains(span));
            yield return new(span, text[span.Start..span.End],
                [.. covering.Select(marked => marked.Claim).Distinct()],
                [.. covering.Where(marked => marked.IsFirst && marked.Span.Start == span.Start).Select(marked => (marked.Number, marked.Claim)).Distinct()]);
        }
    }
}
