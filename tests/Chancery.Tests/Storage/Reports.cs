using Chancery.Tests.Record;

namespace Chancery.Tests.Storage;

/// <summary>A handful of reports about the same few matters, with the claims that a reader would take from them.</summary>
internal static class Reports
{
    private static readonly string[] Pair = ["parties=state:HND,state:RUS"];

    public static List<(Document Document, IReadOnlyList<Claim> Claims)> All() =>
    [
        Of("plan", "2013-10-14", "Honduras and Russia plan to end visas for each other's citizens.",
            (Kind.Visa, Pair, ["regime=visa-free", "stage=planned"], "2013-10-14", Modality.Planned)),
        Of("pending", "2013-10-31", "The visa agreement with Honduras awaits approval, a spokesman said.",
            (Kind.Visa, Pair, ["regime=visa-free", "stage=pending approval"], null, Modality.Actual)),
        Of("visit", "2013-10-15", "Foreign Minister Agüero came to Moscow on Monday and opened the embassy.",
            (Kind.Visit, ["visitor=person:Mireya Agüero", "host=state:RUS"], ["status=completed"], "2013-10-14", Modality.Actual),
            (Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", "stage=opened", "city=Moscow"], "2013-10-14", Modality.Actual)),
        Of("signed", "2014-09-28", "Russia and Honduras signed the visa agreement in New York yesterday.",
            (Kind.Visa, Pair, ["regime=visa-free", "stage=signed"], "2014-09-27", Modality.Actual)),
        Of("embassy", null, "The embassy of Honduras in Moscow gives no interviews.",
            (Kind.Mission, ["sender=state:HND", "receiver=state:RUS"], ["type=embassy", "stage=opened"], null, Modality.Actual)),
        Of("trade", "2013-10-15", "Trade between Russia and Honduras stood at $51 million in 2012.",
            (Kind.Figure, ["of=state:RUS,state:HND"], ["indicator=trade turnover", "value=51000000", "unit=USD", "period=2012"], null, Modality.Actual)),
        Of("nothing", "2013-10-16", "It rained in Tegucigalpa."),
    ];

    private static (Document, IReadOnlyList<Claim>) Of(
        string name, string? published, string text,
        params (Kind Kind, string[] Roles, string[] Attributes, string? Date, Modality Modality)[] claims)
    {
        var document = Made.Document(name, text, published, publisher: "The Herald");
        return (document, [.. claims.Select(claim =>
            Made.Claim(document, claim.Kind, claim.Roles, claim.Attributes, claim.Date, claim.Modality))]);
    }
}
