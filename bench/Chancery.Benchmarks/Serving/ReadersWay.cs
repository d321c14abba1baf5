using System.Text.RegularExpressions;
using Chancery.Benchmarks.Size;

namespace Chancery.Benchmarks.Serving;

/// <summary>The pages that readers go through, of states, matters and reports drawn as unevenly as reports name them.</summary>
internal sealed partial class ReadersWay
{
    // So many searches and lists find enough reports and matters that few are asked for twice.
    private const int Looks = 20;

    private static readonly string[] s_kinds = ["visit", "visa", "agreement", "mission", "position", "meeting"];

    private readonly MadeReports reports;
    private readonly IReadOnlyList<string> documents, matters;

    private ReadersWay(MadeReports reports, IReadOnlyList<string> documents, IReadOnlyList<string> matters) =>
        (this.reports, this.documents, this.matters) = (reports, documents, matters);

    /// <summary>All sorts of pages; those that readers hardly ever go to have no weight.</summary>
    public IReadOnlyList<PageSort> Sorts =>
    [
        new("first page", 3, _ => "/"),
        new("as typed", 12, random => $"/search/as-typed?q={Uri.EscapeDataString(Beginning(random))}"),
        new("search", 3, random => $"/search?q={Uri.EscapeDataString(reports.Query(random).Split(' ')[0])}"),
        new("relation", 6, random => $"/relations/{Pair(random, "/")}"),
        new("relation, as of", 0, random => $"/relations/{Pair(random, "/")}?as-of={Day(random)}"),
        new("actor, as of", 0, random => $"/actors/{One(random)}?as-of={Day(random)}"),
        new("matter, as of", 0, random => $"/matters/{matters[random.Next(matters.Count)]}?as-of={Day(random)}"),
        new("map, as of", 0, random => $"/map?as-of={Day(random)}"),
        new("network, as of", 0, random => $"/network?as-of={Day(random)}"),
        new("figures, as of", 0, random => $"/figures?as-of={Day(random)}"),
        new("API, as of", 0, random => $"/api/v1/matters?actor={Pair(random, "&actor=")}&asOf={Day(random)}"),
        new("compared", 0, random => $"/relations/{Pair(random, "/")}?against={Day(random)}"),
        new("actor", 4, random => $"/actors/{One(random)}"),
        new("matters", 3, random => $"/matters?actor={Pair(random, "&actor=")}"),
        new("matters, all", 0, random => $"/matters?kind={s_kinds[random.Next(s_kinds.Length)]}&since={Year(random)}"),
        new("matter", 5, random => $"/matters/{matters[random.Next(matters.Count)]}"),
        new("report", 5, random => $"/documents/{Document(random)}"),
        new("reports", 1, random => $"/documents?after={Document(random)}"),
        new("promises", 2, random => $"/promises?actor={One(random)}"),
        new("promises, all", 0, random => $"/promises?kind={s_kinds[random.Next(s_kinds.Length)]}"),
        new("visas", 1, random => $"/visas?actor={One(random)}"),
        new("visas, all", 0, random => $"/visas?since={Year(random)}"),
        new("timeline", 2, random => $"/timeline?actor={One(random)}"),
        new("timeline, all", 0, random => $"/timeline?until={Year(random)}"),
        new("map", 0, random => $"/map?of={One(random)}"),
        new("map, visas", 0, random => $"/map?show=visas&of={One(random)}"),
        new("map, all", 0, random => random.Next(2) == 0 ? "/map" : "/embed/map"),
        new("network", 0, random => $"/network?actor={One(random)}"),
        new("network, all", 0, random => $"/network?most={10 + random.Next(100)}"),
        new("figures", 0, random => $"/figures?actor={One(random)}"),
        new("figures, all", 0, random => $"/figures?since={Year(random)}"),
        new("review", 1, random => $"/review?what=claims&actor={One(random)}"),
        new("review, all", 0, random => $"/review?kind={s_kinds[random.Next(s_kinds.Length)]}"),
        new("decisions", 1, _ => "/decisions"),
        new("API, actors", 0, random => $"/api/v1/actors?limit={1 + random.Next(200)}"),
        new("API, claims", 0, random => $"/api/v1/claims?actor={One(random)}"),
        new("API, claims, all", 0, random => $"/api/v1/claims?since={Year(random)}"),
    ];

    /// <summary>Reads from the record's own pages what there is to ask for.</summary>
    public static async Task<ReadersWay> FindAsync(HttpClient client, MadeReports reports)
    {
        var random = new Random(11);
        var (documents, matters) = (new HashSet<string>(), new HashSet<string>());
        for (var i = 0; i < Looks; i++)
        {
            var found = await client.GetStringAsync($"/search?q={Uri.EscapeDataString(reports.Query(random).Split(' ')[0])}");
            documents.UnionWith(Addresses(found, DocumentAddress()));
            matters.UnionWith(Addresses(await client.GetStringAsync($"/matters?actor={reports.Pair(random).One}"), MatterAddress()));
        }

        return new(reports, [.. documents], [.. matters]);
    }

    /// <summary>Some report.</summary>
    public string Document(Random random) => documents[random.Next(documents.Count)];

    private ActorId One(Random random) => reports.Pair(random).One;

    private string Pair(Random random, string between)
    {
        var (one, other) = reports.Pair(random);
        return $"{one}{between}{other}";
    }

    private static string Day(Random random) => $"{Year(random)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}";

    private static int Year(Random random) => random.Next(1996, 2000);

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
