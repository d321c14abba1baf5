using Chancery.Lexicons;
using Chancery.Reading;

namespace Chancery.Tests.Specs;

/// <summary>Runs the specification files of this folder: what a sentence says is read, and nothing else is.</summary>
public sealed class SpecificationTests
{
    private static readonly Lazy<Reader> Reader = new(() => Chancery.Reading.Reader.Load(Installation.Find()));

    public static TheoryData<Specification> All()
    {
        var data = new TheoryData<Specification>();
        var folder = Path.Combine(AppContext.BaseDirectory, "Specs");
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
            foreach (var specification in Specification.In(file)) data.Add(specification);
        return data;
    }

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public void A_sentence_carries_its_claims_and_no_others(Specification specification)
    {
        var document = new Document("specification", specification.Text)
        {
            Published = specification.Published is { } day ? new EdtfDate(day) : null,
            Publisher = specification.Publisher,
        };
        var claims = Reader.Value.Read(document).ToList();
        var read = claims.ConvertAll(ClaimLine.Of);
        foreach (var line in specification.Claims)
        {
            var at = claims.FindIndex(c => ClaimLine.Fits(line, c));
            at.ShouldBeGreaterThanOrEqualTo(0, $"not read: {line}\nread:\n{string.Join('\n', read)}");
            claims.RemoveAt(at);
        }

        if (!specification.Open && !specification.Place.StartsWith("offices.md", StringComparison.Ordinal))
            claims.RemoveAll(c => c.Kind is Kind.Office && !specification.Claims.Any(l => l.StartsWith("office", StringComparison.Ordinal)));
        if (!specification.Open) claims.ShouldBeEmpty($"read in excess:\n{string.Join('\n', claims.Select(ClaimLine.Of))}");
    }
}
