using System.Globalization;
using System.Text;
using Chancery.Record;

namespace Chancery.Server.Shell;

/// <summary>The addresses of the pages. Whoever looks from another time goes on looking from there.</summary>
/// <param name="vantage">From where in time the record is looked at.</param>
internal sealed class Links(Vantage vantage)
{
    /// <summary>The queue, which shows the record as it is.</summary>
    public const string Review = "/review";

    public Vantage Vantage => vantage;

    public string Home => To("/");

    public string Matter(string id) => To($"/matters/{Escaped(id)}");

    public string Document(string id) => To($"/documents/{Escaped(id)}");

    /// <summary>Two versions of a document, compared.</summary>
    public string Versions(string id, string other) => To($"/documents/{Escaped(id)}/against/{Escaped(other)}");

    /// <summary>A claim beside the words that say it.</summary>
    public string Claim(string document, string claim) => $"{Document(document)}#{ClaimAnchor(claim)}";

    /// <summary>Words of a document.</summary>
    public string Words(string document, Span span) => $"{Document(document)}#{WordsAnchor(span)}";

    public string Actor(ActorId actor) => To($"/actors/{Escaped(actor.ToString())}");

    public string Relation(ActorId one, ActorId other) => To($"/relations/{Escaped(one.ToString())}/{Escaped(other.ToString())}");

    /// <summary>A page with what it is narrowed to; what is not set is left out.</summary>
    public string To(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var address = new StringBuilder(path);
        var mark = '?';
        foreach (var (name, value) in query) Add(name, value);
        foreach (var (name, value) in Clocks()) Add(name, value);
        return address.ToString();

        void Add(string name, string? value)
        {
            if (string.IsNullOrEmpty(value)) return;
            address.Append(mark).Append(name).Append('=').Append(Escaped(value));
            mark = '&';
        }
    }

    /// <summary>The clocks that are set, as they stand in an address.</summary>
    public IEnumerable<(string Name, string Value)> Clocks()
    {
        if (vantage.AsOf is { } asOf) yield return (VantageQuery.AsOf, asOf.Value);
        if (vantage.PublishedBy is { } published) yield return (VantageQuery.PublishedBy, published.Value);
        if (vantage.KnownAt is { } known)
            yield return (VantageQuery.KnownAt, known.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
    }

    /// <summary>Where a claim stands on the page of its document.</summary>
    public static string ClaimAnchor(string claim) => $"claim-{claim}";

    /// <summary>Where words stand on the page of their document.</summary>
    public static string WordsAnchor(Span span) => $"words-{span.Start}";

    private static string Escaped(string text) => Uri.EscapeDataString(text);
}
