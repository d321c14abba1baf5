using System.Globalization;
using Chancery.Views.Answers;
using Chancery.Views.Pages;

namespace Chancery.Views.Layouts;

/// <summary>Puts a claim into words.</summary>
internal static class ClaimWords
{
    // Enough to tell the claims of any record apart that a person would type an id for.
    private const int ShortId = 8;

    // A sentence of a report is seldom longer; a run-on one need not be read to the end.
    private const int LongestQuotation = 280;

    public static string Id(ClaimView claim) => claim.Id[..Math.Min(ShortId, claim.Id.Length)];

    /// <summary>"signed 2014-09  Agreement of Honduras and Russia on visas  3f2a91bc".</summary>
    public static Line Of(ClaimView claim)
    {
        var state = State(claim);
        var tone = Looks.Tone(claim.Standing);
        return
        [
            (claim.Title, Tone.Strong), state.Length == 0 ? "" : ": ", (state, tone),
            DateWords.After(claim.Date, claim.Basis), " ", (Word.Of(claim.Kind), Tone.Quiet), " ", (Id(claim), Tone.Id), (Candidate(claim), Tone.Quiet),
        ];
    }

    // Nobody is to take for read what the reader itself does not trust.
    private static string Candidate(ClaimView claim) =>
        claim.Matter is null ? string.Create(CultureInfo.InvariantCulture, $" candidate, confidence {claim.Confidence:0.00}") : "";

    /// <summary>The words that say it, and where.</summary>
    public static Line Quoted(ClaimView claim)
    {
        Line where = claim.Source.Count == 0
            ? DocumentWords.Of(claim.Document)
            : [.. DocumentWords.Of(claim.Document), ", quoting ", string.Join(", via ", claim.Source.Select(source => source.Name))];
        return [($"“{Quotes.Short(claim.Evidence[0].Text, LongestQuotation)}”", Tone.Quiet), " — ", .. where];
    }

    /// <summary>Who in it is another than was read: "Arturo Corrales, read as foreign minister of Honduras: held the office on that day …".</summary>
    public static IEnumerable<Line> Identities(ClaimView claim) => claim.Identities.Select(Line (identity) =>
        [identity.Actor.Name, ($", read as {identity.Read.Name}: {identity.Because}", Tone.Quiet)]);

    /// <summary>What the claim says of its subject: the stage, the value of a figure, the amount of aid, the regime of visas.</summary>
    public static string State(ClaimView claim)
    {
        var stage = StageWords.Of(claim.Stage, claim.Modality, claim.Polarity);
        var value = claim.Kind switch
        {
            Kind.Figure => AttributeWords.Of(claim.Attributes),
            Kind.Aid when claim.Attributes.ContainsKey("amount") =>
                AttributeWords.Of(claim.Attributes.Where(attribute => attribute.Key is "amount" or "unit").ToDictionary()),
            Kind.Visa => claim.Attributes.TryGetValue("regime", out var regime) ? regime.ToString() : "",
            _ => "",
        };
        return string.Join(", ", new[] { value, stage }.Where(words => words.Length > 0));
    }
}
