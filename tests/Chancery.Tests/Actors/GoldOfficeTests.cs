using System.Text.Json;
using Chancery.Actors;
using Chancery.Actors.Persons;
using Chancery.Lexicons;
using Chancery.Tests.Language;
using Chancery.Tests.Lexicons;
using Chancery.Text;

namespace Chancery.Tests.Actors;

/// <summary>Measures the reading of offices on the gold claims beside the repository; skipped where they are absent.</summary>
public sealed class GoldOfficeTests(ITestOutputHelper output)
{
    private static readonly Installation Installation = Installation.Find();
    private static readonly MentionReader Reader = MentionReader.Load(Installation, LoadedWorld.World);
    private static readonly LayoutReader Layouts = LayoutReader.Load(Path.Combine(Installation.Data, "en"));

    [Theory]
    [InlineData("articles")]
    [InlineData("reports")]
    [InlineData("news")]
    public void Offices_are_found_and_none_is_made_up(string set)
    {
        var shared = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Installation.Data))!, "shared");
        var gold = Path.Combine(shared, "gold", $"{set}.jsonl");
        if (!File.Exists(gold)) Assert.Skip($"{gold} is absent: the gold claims are not part of the repository.");
        var wanted = Offices(gold);
        var (found, required, excess) = (0, wanted.Count(office => !office.Optional), 0);
        foreach (var document in wanted.GroupBy(office => office.Document))
        {
            var held = Read(Document(shared, set, document.Key));
            var met = document.Where(office => held.Exists(office.Agrees)).ToList();
            found += met.Count(office => !office.Optional);
            excess += held.Count(holding => !document.Any(office => office.Agrees(holding)));
            foreach (var missed in document.Except(met).Where(office => !office.Optional)) output.WriteLine($"missed {missed.Document}: {missed.Person[0]}");
        }

        output.WriteLine($"{set}: {found} of {required} offices found, {excess} in excess");
        found.ShouldBeGreaterThanOrEqualTo((int)(0.85 * required));
        excess.ShouldBeLessThanOrEqualTo(required / 20);
    }

    private static List<OfficeHolding> Read(Document document)
    {
        var layout = Layouts.Read(document);
        var sentences = English.Analyzer.Analyze(document.Text, [.. layout.Readable.Select(block => block.Span)]);
        var dated = document with { Published = document.Published ?? layout.Facts.Published };
        return [.. Reader.Read(dated, sentences).Offices.Where(holding => holding.Of is not null)];
    }

    private static List<WantedOffice> Offices(string gold)
    {
        var wanted = new List<WantedOffice>();
        foreach (var line in File.ReadLines(gold))
        {
            using var json = JsonDocument.Parse(line);
            var claim = json.RootElement;
            if (!claim.TryGetProperty("kind", out var kind) || kind.GetString() != "office") continue;
            var roles = claim.GetProperty("roles");
            wanted.Add(new(
                claim.GetProperty("doc").GetString()!, Alternatives(roles, "person"), Alternatives(roles, "of"),
                claim.TryGetProperty("optional", out var optional) && optional.GetBoolean()));
        }

        return wanted;
    }

    private static string[] Alternatives(JsonElement roles, string role) => roles.GetProperty(role)[0].GetString()!.Split('|');

    private static Document Document(string shared, string set, string name)
    {
        if (set != "news") return new(name, File.ReadAllText(Path.Combine(shared, set, $"{name}.txt")));
        foreach (var line in File.ReadLines(Path.Combine(shared, "news", "documents.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("id").GetString() != name) continue;
            return new(name, json.RootElement.GetProperty("text").GetString()!)
            {
                Publisher = json.RootElement.GetProperty("publisher").GetString(),
                Published = new EdtfDate(json.RootElement.GetProperty("published").GetString()!),
            };
        }

        throw new InvalidOperationException($"The gold names a document that is not there: {name}");
    }

    private sealed record WantedOffice(string Document, string[] Person, string[] Of, bool Optional)
    {
        public bool Agrees(OfficeHolding holding) => Of.Contains(holding.Of.ToString()) && Person.Any(name => IsSame(name["person:".Length..], holding.Person.Name));

        private static bool IsSame(string wanted, string read)
        {
            var (one, other) = (PersonName.Of(wanted), PersonName.Of(read));
            return one.Parts.SequenceEqual(other.Parts) || one.MayBeSamePersonAs(other) || one.FitOfPart(other) > 0 || other.FitOfPart(one) > 0;
        }
    }
}
