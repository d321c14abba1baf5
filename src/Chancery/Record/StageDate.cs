using System.Globalization;

namespace Chancery.Record;

/// <summary>When a stage was reached, and how that is known.</summary>
/// <param name="Value">The date; null when the basis is <see cref="DateBasis.Unknown"/>.</param>
/// <param name="Basis">Where the date comes from; <see cref="DateBasis.Published"/> means "by then".</param>
public readonly record struct StageDate(EdtfDate? Value, DateBasis Basis)
{
    /// <summary>The days the date may stand for; null when it is unknown or names no year.</summary>
    public DateRange? Range => DateRange.Of(Value);

    // A figure holds for its period, which is as good as a date.
    private const string Period = "period";

    private const string Anniversary = "anniversary";

    /// <summary>The date of a claim: as stated, else bounded by the publication of its document.</summary>
    public static StageDate Of(SourcedClaim sourced)
    {
        var claim = sourced.Claim;
        if (claim.Date is { } stated) return new(BeginningOf(claim, stated) ?? stated, DateBasis.Stated);
        if (claim.Attributes.TryGetValue(Period, out var period) && new EdtfDate(period.ToString()) is var whole
            && DateRange.Of(whole) is not null)
            return new(whole, DateBasis.Stated);
        return sourced.Published is { } published ? new(published, DateBasis.Published) : new(null, DateBasis.Unknown);
    }

    /// <summary>What is remembered on its anniversary happened so many years before: "30 years of relations", told of 2020.</summary>
    private static EdtfDate? BeginningOf(Claim claim, EdtfDate remembered)
    {
        if (claim is not { Kind: Kind.Relations, Modality: Modality.Actual } || remembered is not { IsInterval: false, Earliest: { } day }) return null;
        if (!claim.Attributes.TryGetValue(Anniversary, out var told) || told.Number is not { } years || years < 1 || years >= day.Year) return null;
        return new(string.Create(CultureInfo.InvariantCulture, $"{day.Year - (int)years:0000}{remembered.Value[4..]}"));
    }
}
