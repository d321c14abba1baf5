using Chancery.Record;

namespace Chancery.Server.Shell;

/// <summary>The clocks as they stand in an address.</summary>
internal static class VantageQuery
{
    public const string AsOf = "as-of";
    public const string PublishedBy = "published-by";
    public const string KnownAt = "known-at";

    /// <summary>From where in time an address asks, or what is wrong with it.</summary>
    public static (Vantage Vantage, string? Error) Read(IQueryCollection query) => Read(query[AsOf], query[PublishedBy], query[KnownAt]);

    /// <summary>The same, of the three texts.</summary>
    public static (Vantage Vantage, string? Error) Read(string? asOf, string? publishedBy, string? knownAt)
    {
        var vantage = Vantage.Now;
        if (Given(asOf) is { } valid)
        {
            if (DateText.Parse(valid) is not { } day) return (vantage, DateText.Refusal(valid));
            vantage = vantage with { AsOf = day };
        }

        if (Given(publishedBy) is { } published)
        {
            if (DateText.Parse(published) is not { } day) return (vantage, DateText.Refusal(published));
            vantage = vantage with { PublishedBy = day };
        }

        if (Given(knownAt) is not { } known) return (vantage, null);
        return MomentText.Parse(known) is { Last: var last } ? (vantage with { KnownAt = last }, null) : (vantage, MomentText.Refusal(known));
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
