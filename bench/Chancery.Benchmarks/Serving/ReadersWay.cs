using System.Text.RegularExpressions;
using Chancery.Benchmarks.Size;

namespace Chancery.Benchmarks.Serving;

/// <summary>The pages that readers go through, of states, matters and reports drawn as unevenly as reports name them.</summary>
internal sealed partial class ReadersWay
{
    private readonly MadeReports reports;
    private readonly IReadOnlyList<string> documents, matters;

    private ReadersWay(MadeReports reports, IReadOnlyList<string> documents, IReadOnlyList<string> matters) =>
        (this.reports, this.documents, this.matters) = (reports, documents, matters);

    /// <summary>All sorts of pages.</summary>
    public IReadOnlyList<PageSort> Sorts =>
    [
        new("first page", 3, _ => "/"),
        new("as typed", 12, random => $"/search/as-typed?q={Uri.EscapeDataString(Beginning(random))}"),
        new("search", 3, random => $"/search?q={Uri.EscapeDataString(reports.Query(random).Split(' ')[0])}"),
        new("relation", 6, random => { var (one, other) = reports.Pair(random); return $"/relations/{one}/{other}"; }),
        new("actor", 4, random => $"/actors/{reports.Pair(random).One}"),
        new("matters", 3, random => { var (one, other) = reports.Pair(random); return $"/matters?actor={one}&actor={other}"; }),
        new("matter", 5, random => $"/matters/{matters[random.Next(matters.Count)]}"),
        new("report", 5, random => $"/documents/{documents[random.Next(documents.Count)]}"),
        new("reports", 1, _ => "/documents"),
        new("promises", 2, random => $"/promises?actor={reports.Pair(random).One}"),
        new("visas", 1, random => $"/visas?actor={reports.Pair(random).One}"),
        new("timeline", 2, random => $"/timeline?actor={reports.Pair(random).One}"),
        new("review", 1, random => $"/review?what=claims&actor={reports.Pair(random).One}"),
        new("decisions", 1, _ => "/decisions"),
    ];

    /// <summary>Reads from the record's own pages what there is to ask for.</summary>
    public static async Task<ReadersWay> FindAsync(HttpClient client, MadeReports reports)
    {
        var documentPage = await client.GetStringAsync("/documents");
        var matterPage = await client.GetStringAsync("/matters");
        return new(reports, Addresses(documentPage, DocumentAddress()), Addresses(matterPage, MatterAddress()));
    }

    /// <summary>Some report.</summary>
    public string Document(Random random) => documents[random.Next(documents.Count)];

    // What stands in the field after one to six keystrokes.
    private string Beginning(Random random)
    {
        var name = random.Next(2) == 0 ? reports.Name(random) : reports.Query(random);
        return name[..Math.Min(name.Length, 1 + random.Next(6))];
    }

    private static List<string> Addresses(string html, Regex pattern) => [.. pattern.Matches(html).Select(match => match.Groups[1].Value).Distinct()];

    [GeneratedRegex("href=\"/documents/(?<value>[0-9a-f]{64})\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DocumentAddress();

    [GeneratedRegex("href=\"/matters/(?<value>[^\"?]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MatterAddress();
}
