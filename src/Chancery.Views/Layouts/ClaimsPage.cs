using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Lays a list of claims out: each with its words and where they stand.</summary>
internal static class ClaimsPage
{
    public static Page Of(ClaimsAnswer answer)
    {
        if (answer.Claims.Count == 0) return new([new Paragraph(SearchedWords.Nothing("claims", answer.Searched))]);
        return new(
        [
            new Items([.. answer.Claims.Select(claim => new Item(Looks.Mark(claim.Standing), ClaimWords.Of(claim), [ClaimWords.Quoted(claim), .. ClaimWords.Identities(claim)]))]),
            new Paragraph([(SearchedWords.Found(answer.Claims.Count, answer.Total, "claim", "claims", answer.Searched), Tone.Quiet)]),
        ]);
    }
}
