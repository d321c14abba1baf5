using System.Globalization;
using Chancery.Views.Answers;
using Chancery.Views.Pages;
using Chancery.Views.Reviewing;

namespace Chancery.Views.Layouts;

/// <summary>Lays out what waits for a reviewer, by kind.</summary>
internal static class ReviewPage
{
    public static Page Of(ReviewAnswer answer)
    {
        if (answer.Claims.Count == 0)
            return new([new Paragraph($"{(answer.Matters.Count == 0 ? "Nothing" : "No claim")} waits for review. {SearchedWords.Nothing("doubtful claims", answer.Searched)}"), .. SuggestionsPage.Matters(answer.Matters)]);
        return new(
        [
            .. answer.Claims.GroupBy(claim => claim.Kind).SelectMany(IEnumerable<Block> (kind) =>
                [new Heading($"{Word.Of(kind.Key)} ({kind.Count()})"), new Items([.. kind.Select(Entry)])]),
            new Paragraph([(SearchedWords.Found(answer.Claims.Count, answer.Total, "doubtful claim", "doubtful claims", answer.Searched)
                + " Decide with: chancery accept, reject or correct CLAIM; on a terminal, chancery review asks one by one.", Tone.Quiet)]),
            .. SuggestionsPage.Matters(answer.Matters),
        ]);
    }

    /// <summary>One claim with how sure the reader was.</summary>
    public static Item Entry(ClaimView claim) => new(
        Looks.Mark(claim.Standing),
        [.. ClaimWords.Of(claim), ($" {claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}", Tone.Quiet)],
        [ClaimWords.Quoted(claim), Roles(claim)]);

    private static Line Roles(ClaimView claim) =>
        [(string.Join("; ", claim.Roles.Select(role => $"{role.Key}: {string.Join(", ", role.Value.Select(actor => actor.Name))}")), Tone.Quiet)];
}
